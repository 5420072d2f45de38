/** How each act is shown: a mark, so that colour is never the only sign, and the word of the model. */
import type { Act } from '../../model.ts'

export const MARKS: Readonly<Record<Act, string>> = {
  asserts: '•',
  confirms: '✓',
  denies: '✗',
  doubts: '≈',
  withholds: '○',
  predicts: '→',
  demands: '!',
  asks: '?',
  expresses: '~',
}
