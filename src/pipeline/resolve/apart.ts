/** Short names of bodies that are no short forms: "Orbex" of whom the article speaks before it names "Orbex Marine Services". */
import { LEGAL_FORMS } from '../../lexicon/en/legal-forms.ts'
import type { Token } from '../draft.ts'
import { nameWords } from './entity.ts'
import type { Phrase } from './phrase.ts'
import { isAcronym } from './word.ts'

/** Mentions by the short name, outside of the headline, in front of the first longer one: a paper gives the full name at first or second mention. */
const BEFORE = 2

/** Lower-case words that stand for themselves. `phrases`: named, in order; `from`: the first token behind the headline. */
export function apartIn(tokens: readonly Token[], phrases: readonly Phrase[], from: number): ReadonlySet<string> {
  const longer = new Map<string, number>()
  const alone = new Map<string, Set<number>>()
  /** "Lund" of "Coach Bo Lund" is no company's name, whatever "Lund Stadium" is. */
  const persons = new Set<string>()
  for (const phrase of phrases) {
    if (phrase.nameIs === 'person') for (const word of nameWords(tokens, phrase.name!)) persons.add(word)
    if (phrase.nameIs === 'person' || phrase.known !== null || phrase.from < from) continue
    const [first, ...rest] = nameWords(tokens, phrase.name!)
    if (first === undefined || isAcronym(tokens[phrase.name!.from]!)) continue
    if (rest.length === 0) alone.set(first, (alone.get(first) ?? new Set()).add(phrase.from))
    else if (!rest.every((word) => LEGAL_FORMS.has(word)) && !longer.has(first)) longer.set(first, phrase.from)
  }
  const isApart = ([word, at]: [string, number]): boolean =>
    !persons.has(word) && [...(alone.get(word) ?? [])].filter((one) => one < at).length >= BEFORE
  return new Set([...longer].filter(isApart).map(([word]) => word))
}
