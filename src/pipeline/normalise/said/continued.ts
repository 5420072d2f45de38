/** What goes on from another utterance was said when that one was: a quotation without a cue, "he added", "…, calling it". */
import { at, same } from '../../../text/span.ts'
import type { Attribution, Block, Sentence } from '../../draft.ts'

interface Parts {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** The index of the attribution that this one goes on from; null where it stands for itself. */
export function continuedFrom(attributions: readonly Attribution[], index: number, parts: Parts): number | null {
  const one = attributions[index]!
  if (one.continues !== null) return one.continues
  const before = attributions[index - 1]
  if (!one.cue || !before?.cue || at(parts.blocks, one.cue.start) !== at(parts.blocks, before.cue.start)) return null
  return isAdded(before, one, parts) || isParticiple(before, one, parts) ? index - 1 : null
}

/** Cues that carry an utterance on. */
const CARRIERS: ReadonlySet<string> = new Set(['add', 'continue', 'go on', 'conclude'])
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who'])

/** "he added", "Orr added" after "Lena Orr said". */
function isAdded(before: Attribution, { entry, sources }: Attribution, { text }: Parts): boolean {
  if (!entry || !CARRIERS.has(entry.lemma)) return false
  const written = sources.map(({ start, end }) => text.slice(start, end))
  const known = before.sources.map(({ start, end }) => text.slice(start, end))
  return written.every((name) => PRONOUNS.has(name.toLowerCase()) || known.some((other) => other.includes(name)))
}

/** "The mayor said on Tuesday that …, calling it …": the same sentence, the same source, an "-ing" form. */
function isParticiple(before: Attribution, { cue, sources }: Attribution, { text, sentences }: Parts): boolean {
  if (!/^\w+ing\b/.test(text.slice(cue!.start, cue!.end))) return false
  const [one, other] = [before.sources[0], sources[0]]
  return at(sentences, before.cue!.start) === at(sentences, cue!.start) && (!other || (!!one && same(one, other)))
}
