/** The mayor said on Monday that the bridge would close. / The mayor told reporters the bridge would close. */
import { afterAddressee, afterAdjuncts } from '../adjunct.ts'
import { isComplementizer, isDemonstrative, looksLikeClause } from '../clause.ts'
import { contentEnd, subordinateEnd } from '../content-end.ts'
import { isQuoted, openedBy, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const clauseAfter: CueRule = {
  id: 'clause-after',
  find(scene, cue, earlier) {
    if (cue.passive || cue.entries[0]!.kind !== 'verb') return
    const start = clauseContent(scene, cue)
    const source = start && subjectBefore(scene, cue, earlier)
    if (!start || !source) return
    const entry = start.entry
    const content = [{ first: start.first, last: contentEnd(scene, cue, start.first) }]
    return { sources: [source], cue, entry, content, score: start.marked ? 0.9 : 0.75 }
  },
}

/** Where the clause begins that is the content of a cue, and whether a complementizer or a mark shows it. */
function clauseContent(scene: Scene, cue: Cue) {
  const last = subordinateEnd(scene, cue, cue.last, sentenceOf(scene, cue.head).last)
  const addressee = cue.entries.find((entry) => entry.addressee)
  const direct =
    cue.last >= last
      ? cue.last
      : addressee && !isComplementizer(scene, cue.last)
        ? afterAddressee(scene, cue.last)
        : cue.last
  const after = afterAdjuncts(scene, direct, last)
  for (const first of new Set([direct, after, thatAfter(scene, direct, last), overComma(scene, direct)])) {
    const marked = markedEntry(scene, cue, first)
    if (marked) return { first, entry: marked, marked: true }
  }
  const entry = entryFor(cue, 'clause')
  const candidates = scene.tags[after] === 'pronoun' ? [after, direct] : [direct, after]
  const first = candidates.find((token) => looksLikeClause(scene, token, last) || openedBy(scene, token))
  return entry && first !== undefined && first < last ? { first, entry, marked: false } : undefined
}

/** "told the Herald, which first wrote of it, that": over the comma that ends an apposition. */
const overComma = ({ tokens }: Scene, token: number): number => token + Number(tokens[token]?.text === ',')

/** Tokens looked at for "that" after the cue: "said Friday, Dec. 29, on the programme “Talk of Elsk” that". */
const THAT_WITHIN = 18

/** The "that" that stands after dates, places and titles, before any verb. */
function thatAfter(scene: Scene, first: number, last: number): number {
  // "said the theory that it sank was wrong": no adjunct, but what the content begins with
  if (/^(?:determiner|possessive|noun)$/.test(scene.tags[first] ?? '')) return first
  for (let index = first; index < Math.min(last, first + THAT_WITHIN); index++) {
    if (isQuoted(scene, index)) continue
    if (scene.tokens[index]!.lower === 'that') return index
    if (/^(?:verb|auxiliary|pronoun|subordinator)$/.test(scene.tags[index]!)) return first
  }
  return first
}

/** The entry that a complementizer at this token calls for. */
function markedEntry(scene: Scene, cue: Cue, first: number) {
  const word = scene.tokens[first]?.lower
  if (word === 'that') return isDemonstrative(scene, first) ? undefined : entryFor(cue, 'that', 'clause')
  if (word === ':') return entryFor(cue, 'clause')
  return isComplementizer(scene, first) ? entryFor(cue, 'question') : undefined
}
