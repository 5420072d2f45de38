/** The tables. `seq` is the number of the entry that a row belongs to; rows of all tables but `cache` are only ever added. */
import type { Payload } from '../ledger-model.ts'
import type { EntryKind } from './store.ts'

export interface Schema {
  /** Which migrations were run. */
  migration: { version: number; name: string }
  /** The log: one line for everything that was ever written. */
  entry: {
    seq: number
    at: string
    kind: EntryKind
    story: string | null
    article: string | null
    about: string
    engine: string | null
  }
  /** Compressed bytes by their SHA-256, each kept once. Deleted by `forget`. */
  blob: { sha256: string; seq: number; bytes: Buffer }
  /** How and when the bytes of an article came. */
  payload: {
    seq: number
    article: string
    sha256: string
    media_type: string | null
    how: Payload['how']
    received_from: string
    at: string
  }
  article: { seq: number; id: string }
  /** A state of an article's text at a time; the same text again where a page was set back to it. */
  revision: { seq: number; article: string; revision: string; captured_at: string; syndicated_from: string | null }
  /** `content`: a `Reading` as compressed JSON, less what the other columns say; null when forgotten. */
  reading: {
    seq: number
    article: string
    revision: string
    payload: string
    engine_version: string
    /** Empty when the rules read alone. */
    engine_model: string
    /** Claims attributed to a source. */
    claims: number
    content: Buffer | null
  }
  /** For looking up which reading (`seq`) holds a claim. */
  claim: { seq: number; id: string }
  member: { seq: number; story: string; article: string }
  /** `content`: a `Decision` as compressed JSON; null when all it was about is forgotten. */
  decision: { seq: number; id: string; story: string; content: Buffer | null }
  tombstone: { seq: number; article: string; forgotten_by: string; why: string; at: string }
  /** Derived, compressed; may be emptied at any time. */
  cache: { story: string; key: string; value: Buffer }
}
