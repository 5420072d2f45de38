/** The forms of English verbs and nouns by rule, with the irregular ones from the lexicon. */
import { IRREGULAR_VERBS } from './en/verb-forms.ts'

export type Form = 'base' | 's' | 'past' | 'participle' | 'gerund'

const irregulars = new Map(
  IRREGULAR_VERBS.split(';').map((group) => {
    const [base = '', past = '', participle = ''] = group.trim().split(/\s+/)
    return [base, { past, participle }] as const
  }),
)

const VOWEL_END = /[aeiou]$/
/** One vowel and one consonant, stressed: doubled before -ed and -ing in short verbs. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$/

/** Bases of the irregular verbs. */
export const irregularBases = (): Iterable<string> => irregulars.keys()

/** Every form of a verb: `formsOf('deny')` gives deny, denies, denied, denied, denying. */
export function formsOf(base: string): Record<Form, string> {
  const irregular = irregulars.get(base)
  const past = irregular?.past ?? `${edStem(base)}ed`
  return { base, s: plural(base), past, participle: irregular?.participle ?? past, gerund: `${ingStem(base)}ing` }
}

/** -s of verbs and nouns: claims, denies, wishes. */
export function plural(base: string): string {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

function edStem(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1)
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`
  return DOUBLES.test(base) ? base + base.at(-1) : base
}

function ingStem(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1)
  const doubledInPast = irregulars.get(base)?.past === `${base}${base.at(-1)}ed`
  return (DOUBLES.test(base) || doubledInPast) && !VOWEL_END.test(base) ? base + base.at(-1) : base
}
