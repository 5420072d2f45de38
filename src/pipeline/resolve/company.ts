/** Companies by what they have: a name that does not tell what bears it is no person's where shares, a board or shareholders are its own. */
import type { Token } from '../draft.ts'
import type { Phrase } from './phrase.ts'

/** Right behind a name: "Orbex shares"; ", which" behind it stands in `isWhich`. */
const BEHIND: ReadonlySet<string> = new Set(
  'shares stock shareholders stockholders investors board ceo subsidiary'.split(' '),
)
/** Of a name: "Orbex’s board"; a person has shares as well. */
const OWNED: ReadonlySet<string> = new Set(
  'board ceo executives management shareholders stockholders headquarters subsidiary factory factories'.split(' '),
)

export const hasBehind = (tokens: readonly Token[], { name, to }: Phrase): boolean =>
  name !== null && name.to === to && (BEHIND.has(tokens[to]?.lower ?? '') || isWhich(tokens, to))

/** "Orbex, which makes boats": a person is "who". */
const isWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'which' && tokens[at + 1]!.sentence === tokens[at]!.sentence

export const isOwnedByCompany = (tokens: readonly Token[], { owner, core }: Phrase): boolean =>
  owner !== null && core.to > core.from && OWNED.has(tokens[core.to - 1]!.lower)
