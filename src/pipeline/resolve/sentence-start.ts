/** Capital words that are no names: they stand at the start of a sentence, or are days and months. */
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../../lexicon/en/function-words.ts'
import type { Token } from '../draft.ts'

const NOT_NAMES = new Set(
  [
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
    MONTHS,
  ].flatMap((set) => [...set]),
)
// first names and surnames in a newspaper rather than what their lower-case forms mean
for (const name of ['will', 'may', 'mark', 'april', 'june', 'august']) NOT_NAMES.delete(name)

export const isNotName = ({ lower, text }: Token): boolean =>
  (NOT_NAMES.has(lower) && !(text.length > 1 && text === text.toUpperCase())) || /\p{L}ly$/u.test(lower)
