/** The language of an article: what the text shows, then what the page says of itself. */
import { LANGUAGES, SCRIPTS } from '../../lexicon/languages.ts'

/** UTF-16 units looked at; function words are told apart long before. */
const SAMPLE = 10_000
/** At least this share of the words are function words of a language (English news: about 0.35), … */
const ENOUGH = 0.12
/** … and of the letters at least this share must be of a script to stand for it. Japanese mixes kana with Han. */
const SCRIPT_SHARE = 0.3

/** BCP 47; null when the text does not tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  return byScript(sample) ?? byWords(sample)
}

function byScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu)
  return SCRIPTS.find((script) => count(sample, script.letters) > SCRIPT_SHARE * letters)?.code ?? null
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best: string | null = null
  let most = ENOUGH * words.length
  for (const language of LANGUAGES) {
    const known = words.filter((word) => language.words.has(word)).length
    if (known > most || (known === most && known > 0 && best === null)) {
      best = language.code
      most = known
    }
  }
  return best
}

/** The page's own tag wins where it only says more than the text ("en-AU"), or where the text does not tell. */
export function language(text: string, declared: string | null): string {
  const found = languageOf(text)
  const tag = canonical(declared)
  if (!tag || tag === 'und') return found ?? 'und'
  if (!found || base(found) === base(tag)) return tag
  return base(found) === 'und' && base(tag) !== 'en' ? tag : found
}

const base = (tag: string): string => tag.split('-')[0]!

function canonical(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null) : null
  } catch {
    return null
  }
}

/** In English: "Spanish", "Latvian". */
export const languageName = (tag: string): string =>
  base(tag) === 'und' ? 'an unknown language' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag)
