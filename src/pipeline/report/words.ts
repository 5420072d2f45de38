/** Our wording of what the model holds, the same on the terminal and on the page. All of it is ours, none the article's. */
import type { Article, Certainty, Claim, Published, Quantity, Said, Source, Time } from '../../model.ts'

const FROM: Readonly<Record<Published['from'], string>> = {
  option: 'as stated by you',
  'json-ld': 'from JSON-LD',
  meta: 'from a meta tag',
  time: 'from a time tag',
  text: 'from the text',
}

export const NO_SOURCE = 'no source named'
export const PUBLISHER = 'the publisher itself'
/** In place of a cue: the words go on without one. */
export const GOES_ON = 'goes on'

/** Of words behind the place where a later text of their article is cut. */
export const NOT_SEEN_AGAIN = 'from an earlier revision, not seen again'

export const count = (n: number, noun: string): string => `${group(n)} ${noun}${n === 1 ? '' : 's'}`

/** Decimals that are shown at most. */
const DECIMALS = 6
/** From here on numbers write themselves with an exponent. */
const HUGE = 1e21

/** Thousands apart by commas. Done by hand: the first number that `toLocaleString` writes costs 10 ms of a cold start. */
export function group(n: number): string {
  if (Math.abs(n) >= HUGE) return n.toLocaleString('en')
  const [whole, decimals] = String(Number(n.toFixed(DECIMALS))).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** A share in [0, 1] in per cent, two decimals at most. */
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

const implied = (rule: string | undefined): string => (rule ? `, implied by ${rule}` : '')

export function published({ published }: Article): { date: string; origin: string } | null {
  if (!published) return null
  return { date: published.edtf, origin: `${FROM[published.from]}${implied(published.impliedBy)}` }
}

export function completeness({ completeness: { state, seen } }: Article): string {
  if (state === 'complete') return 'complete'
  if (state === 'unknown') return 'not known whether complete'
  return seen === null ? 'truncated, share seen not known' : `truncated, ${percent(seen)} seen`
}

/** What we know of a source beyond the words at that place, and whom an unnamed one speaks for; empty when these say it all. */
export function identity(source: Source): string[] {
  const { exact, name, named, role, affiliation, country } = source
  const body = affiliation?.name ?? null
  const known = [named ? name : 'unnamed', role, body, country]
  const isSaid = (part: string): boolean => part !== country && !(part === body && !named) && exact.includes(part)
  const fresh = known.filter((part): part is string => part !== null && !isSaid(part))
  return fresh.length === 1 && fresh[0] === country ? [] : [...new Set(fresh)]
}

export function quantity(value: Quantity): string {
  const { low, best, high, bound, unit, of } = value
  if (unit === 'fraction') return quantity({ ...value, ...inPercent(value) })
  const counted = unit && of ? `${unit} of ${of}` : (unit ?? of)
  return [amount(bound, low, best, high), counted].filter(Boolean).join(' ')
}

/** A third is easier to read as 33.33 percent. */
function inPercent({ low, best, high }: Quantity): Partial<Quantity> {
  const share = (n: number | null): number | null => (n === null ? null : Math.round(n * 10_000) / 100)
  return { low: share(low), best: share(best), high: share(high), unit: 'percent' }
}

/** A vague size in the words of the text, with what we make of it in brackets: "several [3–9] bases"; others as computed. */
export function quantityInWords(value: Quantity): string {
  const { bound, low, high, unit, of, exact } = value
  if (bound !== 'vague' || low === null || high === null) return quantity(value)
  const figures = `[${[`${group(low)}–${group(high)}`, unit].filter(Boolean).join(' ')}]`
  const size = of !== null && exact.endsWith(of) ? exact.slice(0, -of.length).trimEnd() : exact
  return [size, figures, of].filter(Boolean).join(' ')
}

function amount(bound: Quantity['bound'], low: number | null, best: number | null, high: number | null): string {
  const figure = (n: number | null) => (n === null ? '?' : group(n))
  if (bound === 'atLeast') return `at least ${figure(low)}`
  if (bound === 'atMost') return `at most ${figure(high)}`
  if (bound === 'between') return `${figure(low)} to ${figure(high)}`
  if (bound === 'vague') return `vaguely ${figure(low)} to ${figure(high)}`
  return bound === 'about' ? `about ${figure(best)}` : figure(best)
}

export const time = ({ relation, edtf, impliedBy }: Time): string =>
  `${relation === 'on' ? '' : `${relation} `}${edtf}${impliedBy ? ' (implied)' : ''}`

export const said = ({ edtf, impliedBy }: Said): string => `${edtf}${impliedBy ? ' (implied)' : ''}`

const HEDGED: Readonly<Partial<Record<Certainty, string>>> = { probable: 'probable', possible: 'possible' }

/** Labels that turn or weaken the content: what a reader must not miss. */
export function cautions(
  claim: Pick<Claim, 'negated' | 'conditional' | 'certainty' | 'hedge' | 'firstTime'>,
): string[] {
  const labels: string[] = []
  if (claim.negated) labels.push('negated')
  if (claim.conditional) labels.push('conditional')
  const certainty = HEDGED[claim.certainty] ?? (claim.hedge ? 'hedge' : '')
  if (certainty) labels.push(claim.hedge ? `${certainty} “${claim.hedge.exact}”` : certainty)
  if (claim.firstTime) labels.push('first time')
  return labels
}
