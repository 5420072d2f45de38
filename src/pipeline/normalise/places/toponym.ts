/** A name of a place as it stands in the text, before and after it is decided what it names and what it stands for. */
import type { Span } from '../../../text/span.ts'
import type { Entry } from './record.ts'

/**
 * What a name stands for where it stands:
 * place: somewhere · actor: a government ("Moscow denies") · adjective: a state before a noun ("US officials",
 * "Lviv-backed") · demonym: "Polish" · part: a part of the name of a body, an office or a work · street: of the name of
 * a street · person: somebody's name · word: no name at all.
 */
export type Role = 'place' | 'actor' | 'adjective' | 'demonym' | 'part' | 'street' | 'person' | 'word'

export interface Toponym extends Span {
  /** Token indices, half-open. */
  readonly first: number
  readonly last: number
  readonly key: string
  /** What it may name, the most populous first; never empty. */
  readonly entries: readonly Entry[]
  readonly role: Role
  /** The text itself says which is meant ("Paris, Texas"). */
  readonly fixed: boolean
}
