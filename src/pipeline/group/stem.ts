/**
 * The stem of a word, so that "deployed" and "deployment" compare: inflection, and the endings by which news makes nouns of
 * verbs. Lighter than Porter's (Porter 1980): "police" and "policy", "party" and "part" stay apart.
 */
import { IRREGULAR_VERBS } from '../../lexicon/en/verb-forms.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.split(';').flatMap((group) => {
    const [base = '', ...forms] = group.trim().split(/\s+/)
    return forms.map((form) => [form, base] as const)
  }),
)

const VOWEL = /[aeiouy]/
/** Nouns whose -ment is no ending of a verb's noun. */
const NO_MENT = new Set(
  'comment moment element document department government parliament apartment statement cement'.split(' '),
)
/** No forms of a verb or plurals, whatever they end in. */
const UNCUT = new Set(
  'united news during morning evening ceiling hundred indeed nothing something anything everything building'.split(' '),
)
/** Shortest word that is cut, and shortest stem that a cut leaves. */
const LEAST_WORD = 4
const LEAST_STEM = 3

/** The stem of a lower-case word; no word of English, only a key. */
export function stem(word: string): string {
  const base = IRREGULAR.get(word)
  if (base !== undefined) return bare(base)
  if (word.length < LEAST_WORD || UNCUT.has(word)) return word
  return bare(nominal(inflected(singular(word))))
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > LEAST_WORD) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function inflected(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const cut = /(?:ing|ed)$/.exec(word)
  if (!cut) return word
  const left = word.slice(0, cut.index)
  if (left.length < LEAST_STEM || !VOWEL.test(left)) return word
  return left.replace(/([bdgmnprt])\1$/, '$1')
}

/** "deployment", "accusation", "resistance", "election". */
function nominal(word: string): string {
  if (word.endsWith('ment')) return word.length > 7 && !NO_MENT.has(word) ? word.slice(0, -4) : word
  if (word.endsWith('ation')) return word.length > 7 ? word.slice(0, -5) : word
  if (/[ae]nce$/.test(word)) return word.length > 7 ? word.slice(0, -4) : word
  return word.endsWith('ction') ? word.slice(0, -3) : word
}

/** The mute e of verbs, and the -ate that their nouns in -ation lose. */
function bare(word: string): string {
  const mute = word.length > LEAST_WORD && word.endsWith('e') ? word.slice(0, -1) : word
  return mute.length > 6 && mute.endsWith('at') ? mute.slice(0, -2) : mute
}
