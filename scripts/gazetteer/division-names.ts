/** The names under which articles know a region: with and without "Oblast", "Province", "County of". */

const TYPE =
  "autonomous oblast|autonomous okrug|autonomous region|autonomous republic|oblast'?|kray|krai|okrug|republic|province|region|governorate|prefecture|state|department|district|municipality|voivodeship|division|city and county council|county council|county borough|city"
const AFTER = new RegExp(`\\s+(?:${TYPE})$`, 'i')
const BEFORE =
  /^(?:state|province|republic|region|department|governorate|prefecture|district|municipality|provincia|city and county|county|city|city and borough|(?:royal |metropolitan |london )?borough|metropolitan city) (?:of|de|di|del|dell|della) (?:the )?/i
const COUNTY = /\s+(?:county|parish)$/i
/** Words that alone name nothing. */
const TOO_BARE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|capital|center|centre|north west|north east|south west|south east|upper|lower)$/i

const stripped = (name: string): string =>
  name
    .replace(/ \(.*\)/, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .trim()

/** The usual name of a county: British and Irish ones without "County of" and "Borough of". */
export const bare = (name: string, country: string): string => (country === 'US' ? name : stripped(name))

/** The name to show: GeoNames leaves the "Oblast" out of most of Ukraine's, which would then be called as their towns. */
export const full = (name: string, country: string): string =>
  country === 'UA' && !/Oblast| City$|^Crimea$/.test(name) ? `${name} Oblast` : name

/**
 * All names of one division. American counties keep their "County": "Jackson" alone is a town or a man.
 * The bare name of an Oblast is also that of its seat: which is meant is chosen in the text.
 */
export function variants(name: string, country: string): Set<string> {
  const full = name.replace(/ \(.*\)/, '')
  if (country === 'US') return new Set([full])
  const short = stripped(full)
  const names = new Set(TOO_BARE.test(short) ? [full] : [full, short])
  if (country === 'IE') names.add(`County ${short.replace(COUNTY, '').replace(/^County /, '')}`).add(`Co ${short}`)
  if (country === 'RU' || country === 'UA') names.add(short.replace(/skaya$/, 'sk'))
  return names
}
