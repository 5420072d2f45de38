/** Words of time: names of months, weekdays, seasons, parts of the day, units, and vague amounts. Data, no logic. */

/** Name or abbreviation → month number. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['febr', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

/** Months whose name is also a verb, an adjective or a person's name. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** Name → ISO weekday, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** Abbreviation → ISO weekday; read only before a date or a full stop, since most are words of their own. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

/** Season → its first month on the northern half of the globe (meteorological), and the TIMEX3 code. */
export const SEASONS: ReadonlyMap<string, { readonly month: number; readonly code: string }> = new Map([
  ['spring', { month: 3, code: 'SP' }],
  ['springtime', { month: 3, code: 'SP' }],
  ['summer', { month: 6, code: 'SU' }],
  ['summertime', { month: 6, code: 'SU' }],
  ['autumn', { month: 9, code: 'FA' }],
  ['fall', { month: 9, code: 'FA' }],
  ['winter', { month: 12, code: 'WI' }],
  ['wintertime', { month: 12, code: 'WI' }],
])

/** Part of the day → TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['dawn', 'TMO'],
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['afternoon', 'TAF'],
  ['afternoons', 'TAF'],
  ['evening', 'TEV'],
  ['evenings', 'TEV'],
  ['night', 'TNI'],
  ['nights', 'TNI'],
])

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Noun of a unit → the unit and whether the noun is a plural. */
export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly plural: boolean }> = new Map([
  ['second', { unit: 'second', plural: false }],
  ['seconds', { unit: 'second', plural: true }],
  ['minute', { unit: 'minute', plural: false }],
  ['minutes', { unit: 'minute', plural: true }],
  ['hour', { unit: 'hour', plural: false }],
  ['hours', { unit: 'hour', plural: true }],
  ['day', { unit: 'day', plural: false }],
  ['days', { unit: 'day', plural: true }],
  ['week', { unit: 'week', plural: false }],
  ['weeks', { unit: 'week', plural: true }],
  ['weekend', { unit: 'weekend', plural: false }],
  ['weekends', { unit: 'weekend', plural: true }],
  ['fortnight', { unit: 'fortnight', plural: false }],
  ['fortnights', { unit: 'fortnight', plural: true }],
  ['month', { unit: 'month', plural: false }],
  ['months', { unit: 'month', plural: true }],
  ['quarter', { unit: 'quarter', plural: false }],
  ['quarters', { unit: 'quarter', plural: true }],
  ['year', { unit: 'year', plural: false }],
  ['years', { unit: 'year', plural: true }],
  ['decade', { unit: 'decade', plural: false }],
  ['decades', { unit: 'decade', plural: true }],
  ['century', { unit: 'century', plural: false }],
  ['centuries', { unit: 'century', plural: true }],
  ['millennium', { unit: 'millennium', plural: false }],
  ['millennia', { unit: 'millennium', plural: true }],
])

/** Vague amounts of a unit → fewest and most. The ends are those of the vague quantities, "a few" those of the contract. */
export const VAGUE_AMOUNTS: ReadonlyMap<string, { readonly low: number; readonly high: number }> = new Map([
  ['few', { low: 2, high: 5 }],
  ['several', { low: 3, high: 9 }],
  ['some', { low: 2, high: 9 }],
  ['many', { low: 5, high: 99 }],
])

/** A plural unit without any amount ("weeks ago"): fewest and most, the most still short of the next larger unit. */
export const BARE_PLURALS: Readonly<Partial<Record<Unit, { readonly low: number; readonly high: number }>>> = {
  day: { low: 2, high: 6 },
  week: { low: 2, high: 4 },
  month: { low: 2, high: 11 },
  year: { low: 2, high: 9 },
  decade: { low: 2, high: 9 },
}

/** Cardinals as words. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Ordinals as words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
])

/** Names of decades as words → their first year within a century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** Verbs of coming and going, after which a bare number is a year: "built around 1900". */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  `built founded established opened closed began begun born died started ended dating dates dated date created introduced completed
  invented emerged appeared settled formed discovered abandoned abolished`.split(/\s+/),
)
