/** Colour and weight on a terminal: the sixteen colours of the user's own theme, or none at all. */
import type { Act } from '../../../model.ts'

/** Dresses a piece of text, or leaves it as it is. */
export type Ink = (text: string) => string

export interface Inks {
  readonly plain: Ink
  readonly strong: Ink
  /** For what is ours. */
  readonly faint: Ink
  readonly caution: Ink
  readonly act: Readonly<Record<Act, Ink>>
}

type Environment = Readonly<Record<string, string | undefined>>

/** Colour only on a terminal; `NO_COLOR` (any value) forbids it everywhere, `FORCE_COLOR` (but 0) asks for it anywhere. */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

const plain: Ink = (text) => text

/** Codes of ECMA-48 (SGR): switch on, switch off. */
const sgr =
  (on: number, off: number): Ink =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`

const BOLD = sgr(1, 22)
const [RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN] = [31, 32, 33, 34, 35, 36].map((code) => sgr(code, 39)) as [
  Ink,
  Ink,
  Ink,
  Ink,
  Ink,
  Ink,
]
const bold =
  (ink: Ink): Ink =>
  (text) =>
    BOLD(ink(text))

const COLOURED: Inks = {
  plain,
  strong: BOLD,
  faint: sgr(2, 22),
  caution: YELLOW,
  act: {
    asserts: BOLD,
    confirms: bold(GREEN),
    denies: bold(RED),
    doubts: bold(YELLOW),
    withholds: bold(YELLOW),
    predicts: bold(CYAN),
    demands: bold(MAGENTA),
    asks: bold(BLUE),
    expresses: plain,
  },
}

const UNCOLOURED: Inks = {
  plain,
  strong: plain,
  faint: plain,
  caution: plain,
  act: Object.fromEntries(Object.keys(COLOURED.act).map((act) => [act, plain])) as Record<Act, Ink>,
}

export const inks = (colour: boolean): Inks => (colour ? COLOURED : UNCOLOURED)
