/**
 * Units of measure: our name for each (singular, international spelling), how it is written, and its size in SI.
 * Sizes from the SI brochure (9th edition) and NIST Special Publication 811, appendix B; customary units are the US ones.
 */

export interface Unit {
  readonly name: string
  /** SI unit and how many of it make one; for temperatures the value is `(value + offset) × factor`. */
  readonly si: { readonly unit: string; readonly factor: number; readonly offset?: number } | null
  /** Lower case, words apart by one space. */
  readonly written: readonly string[]
}

type Row = readonly [name: string, si: string | null, factor: number, written: string]

const ROWS: readonly Row[] = [
  ['percent', null, 1, '%|percent|per cent|pct|percents'],
  ['percentage point', null, 1, 'percentage point|percentage points|points of percentage|pp'],
  ['basis point', null, 1, 'basis point|basis points|bps'],
  // length
  ['nanometre', 'metre', 1e-9, 'nm|nanometer|nanometers|nanometre|nanometres'],
  ['micrometre', 'metre', 1e-6, 'micron|microns|micrometer|micrometers|micrometre|micrometres'],
  ['millimetre', 'metre', 1e-3, 'mm|millimeter|millimeters|millimetre|millimetres'],
  ['centimetre', 'metre', 1e-2, 'cm|centimeter|centimeters|centimetre|centimetres'],
  ['metre', 'metre', 1, 'm|meter|meters|metre|metres'],
  ['kilometre', 'metre', 1e3, 'km|kms|kilometer|kilometers|kilometre|kilometres'],
  ['inch', 'metre', 0.0254, 'inch|inches'],
  ['foot', 'metre', 0.3048, 'ft|foot|feet'],
  ['yard', 'metre', 0.9144, 'yd|yard|yards'],
  ['mile', 'metre', 1609.344, 'mile|miles'],
  ['nautical mile', 'metre', 1852, 'nautical mile|nautical miles'],
  [
    'light-year',
    'metre',
    9.4607304725808e15,
    'light - year|light - years|light-year|light-years|light years|light year',
  ],
  // area
  ['square metre', 'square metre', 1, 'square meter|square meters|square metre|square metres|sq m|sq . m|m²|m2|sqm'],
  [
    'square kilometre',
    'square metre',
    1e6,
    'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq . km|sq kilometers|km²|km2|sq kms',
  ],
  ['square foot', 'square metre', 0.09290304, 'square foot|square feet|sq ft|sq . ft|sq . ft .'],
  ['square yard', 'square metre', 0.83612736, 'square yard|square yards'],
  ['square mile', 'square metre', 2589988.110336, 'square mile|square miles|sq mi|sq . mi|sq miles|sq . miles'],
  ['hectare', 'square metre', 1e4, 'hectare|hectares|ha'],
  ['acre', 'square metre', 4046.8564224, 'acre|acres'],
  // volume
  ['millilitre', 'cubic metre', 1e-6, 'ml|milliliter|milliliters|millilitre|millilitres'],
  ['litre', 'cubic metre', 1e-3, 'liter|liters|litre|litres'],
  ['cubic metre', 'cubic metre', 1, 'cubic meter|cubic meters|cubic metre|cubic metres|m³|m3'],
  ['cubic kilometre', 'cubic metre', 1e9, 'cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres'],
  ['cubic foot', 'cubic metre', 0.028316846592, 'cubic foot|cubic feet'],
  ['cubic yard', 'cubic metre', 0.764554857984, 'cubic yard|cubic yards'],
  ['gallon', 'cubic metre', 3.785411784e-3, 'gallon|gallons'],
  ['pint', 'cubic metre', 4.73176473e-4, 'pint|pints'],
  ['barrel', 'cubic metre', 0.158987294928, 'barrel|barrels|bbl'],
  // mass
  ['microgram', 'kilogram', 1e-9, 'microgram|micrograms|µg|μg'],
  ['milligram', 'kilogram', 1e-6, 'mg|milligram|milligrams'],
  ['gram', 'kilogram', 1e-3, 'gram|grams|gramme|grammes|g'],
  ['kilogram', 'kilogram', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
  ['tonne', 'kilogram', 1e3, 'tonne|tonnes|metric ton|metric tons'],
  ['ton', 'kilogram', 907.18474, 'ton|tons|short ton|short tons'],
  ['ounce', 'kilogram', 0.028349523125, 'oz|ounce|ounces'],
  ['pound', 'kilogram', 0.45359237, 'lb|lbs|pound|pounds'],
  ['carat', 'kilogram', 2e-4, 'carat|carats'],
  // speed
  [
    'kilometre per hour',
    'metre per second',
    1 / 3.6,
    'km/h|kmh|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km an hour|km per hour',
  ],
  ['mile per hour', 'metre per second', 0.44704, 'mph|miles per hour|miles an hour|mile an hour|mile per hour'],
  [
    'metre per second',
    'metre per second',
    1,
    'm/s|meters per second|metres per second|meters a second|metres a second',
  ],
  ['knot', 'metre per second', 1852 / 3600, 'knot|knots'],
  // energy, power, pressure, frequency
  ['watt', 'watt', 1, 'watt|watts'],
  ['kilowatt', 'watt', 1e3, 'kw|kilowatt|kilowatts'],
  ['megawatt', 'watt', 1e6, 'mw|megawatt|megawatts'],
  ['gigawatt', 'watt', 1e9, 'gw|gigawatt|gigawatts'],
  ['horsepower', 'watt', 745.6998715822702, 'horsepower|hp'],
  [
    'kilowatt-hour',
    'joule',
    3.6e6,
    'kwh|kilowatt - hour|kilowatt - hours|kilowatt-hour|kilowatt-hours|kilowatt hours|kilowatt hour',
  ],
  ['megawatt-hour', 'joule', 3.6e9, 'mwh|megawatt - hour|megawatt - hours|megawatt-hour|megawatt-hours|megawatt hours'],
  [
    'gigawatt-hour',
    'joule',
    3.6e12,
    'gwh|gigawatt - hour|gigawatt - hours|gigawatt-hour|gigawatt-hours|gigawatt hours',
  ],
  [
    'terawatt-hour',
    'joule',
    3.6e15,
    'twh|terawatt - hour|terawatt - hours|terawatt-hour|terawatt-hours|terawatt hours',
  ],
  ['kiloton', 'joule', 4.184e12, 'kiloton|kilotons|kilotonne|kilotonnes'],
  ['megaton', 'joule', 4.184e15, 'megaton|megatons|megatonne|megatonnes'],
  ['calorie', null, 1, 'calorie|calories'],
  ['volt', 'volt', 1, 'volt|volts'],
  ['hertz', 'hertz', 1, 'hz|hertz'],
  ['megahertz', 'hertz', 1e6, 'mhz|megahertz'],
  ['gigahertz', 'hertz', 1e9, 'ghz|gigahertz'],
  ['hectopascal', 'pascal', 100, 'hpa|hectopascal|hectopascals|millibar|millibars|mb'],
  ['pound per square inch', 'pascal', 6894.757293168, 'psi|pounds per square inch'],
  ['decibel', null, 1, 'decibel|decibels|db'],
  ['sievert', 'sievert', 1, 'sievert|sieverts'],
  ['millisievert', 'sievert', 1e-3, 'msv|millisievert|millisieverts'],
  ['microsievert', 'sievert', 1e-6, 'µsv|μsv|microsievert|microsieverts'],
  // data
  ['kilobyte', 'byte', 1e3, 'kb|kilobyte|kilobytes'],
  ['megabyte', 'byte', 1e6, 'megabyte|megabytes'],
  ['gigabyte', 'byte', 1e9, 'gb|gigabyte|gigabytes'],
  ['terabyte', 'byte', 1e12, 'tb|terabyte|terabytes'],
  ['megabit per second', 'bit per second', 1e6, 'mbps|megabits per second'],
  ['gigabit per second', 'bit per second', 1e9, 'gbps|gigabits per second'],
  // the rest
  ['degree', null, 1, '°|degree|degrees'],
  ['magnitude', null, 1, 'magnitude'],
  ['part per million', null, 1, 'ppm|parts per million'],
  ['part per billion', null, 1, 'ppb|parts per billion'],
]

const CELSIUS: Unit = {
  name: 'degree Celsius',
  si: { unit: 'kelvin', factor: 1, offset: 273.15 },
  written: ['° c', '°c', '℃', 'degree celsius', 'degrees celsius', 'degrees centigrade', 'degrees c', 'c', 'celsius'],
}
const FAHRENHEIT: Unit = {
  name: 'degree Fahrenheit',
  si: { unit: 'kelvin', factor: 5 / 9, offset: 459.67 },
  written: ['° f', '°f', '℉', 'degree fahrenheit', 'degrees fahrenheit', 'degrees f', 'f', 'fahrenheit'],
}

export const UNITS: readonly Unit[] = [
  ...ROWS.map(([name, si, factor, written]) => ({
    name,
    si: si ? { unit: si, factor } : null,
    written: written.split('|'),
  })),
  CELSIUS,
  FAHRENHEIT,
]

/** Spellings of one or two letters that count as a unit only when digits stand before them. */
export const UNITS_AFTER_DIGITS: ReadonlySet<string> = new Set(
  'm g c f ha t mb kb gb tb mm cm km kg mg ml ft lb lbs oz yd hp kw mw gw nm db hz pp'.split(' '),
)

/** Units of time: what is measured in them is a duration or a frequency, and no quantity. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  `second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs decade decades
century centuries millennium millennia fortnight fortnights weekend weekends night nights morning mornings evening evenings
afternoon afternoons semester semesters quarter quarters nanosecond nanoseconds millisecond milliseconds generation generations weekday weekdays
twenties thirties forties fifties sixties seventies eighties nineties noughties`.split(/\s/),
)

/** What a rate may be per, besides a unit of time. */
export const RATE_UNITS: ReadonlySet<string> = new Set(
  'barrel ton tonne gallon pound ounce head share piece person capita liter litre kilo kilogram kilometer kilometre mile acre hectare vote ticket household student passenger employee worker resident patient bottle pack bushel game'.split(
    ' ',
  ),
)
