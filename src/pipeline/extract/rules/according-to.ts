/** The bridge closed, according to the mayor. / According to the mayor, the bridge closed. */
import { clauseStart } from '../clause-start.ts'
import { closedBy, type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'

export const accordingTo: CueRule = {
  id: 'according-to',
  find(scene, cue) {
    const entry = entryFor(cue, 'clause')
    if (entry?.kind !== 'preposition') return
    const source = phraseAfter(scene, cue.last, sentenceOf(scene, cue.head).last)
    if (!source) return
    const content = around(scene, cue, source)
    return content.length > 0 ? { sources: [source], cue, entry, content, score: 0.9 } : undefined
  },
}

const THAT = new Set(['that'])
const PAUSES = new Set([',', '—', '–', '-', '--'])
/** Tokens of the shortest clause with its stop: "has sunk." */
const SHORTEST = 3

/** Before the cue, else after the source's comma; both where the cue stands inside. */
function around(scene: Scene, cue: Cue, source: Range): Range[] {
  const { tokens, tags } = scene
  const { last } = sentenceOf(scene, cue.head)
  // "said that, according to the army, …": no further left than the clause that it stands in
  const paused = cue.first > 0 && /[—–-]/.test(tokens[cue.first - 1]!.text) ? 1 : 0
  const first = beforeQuotation(scene, cue, clauseStart(scene, cue.first - paused, THAT))
  const pause = afterSource(scene, source, last)
  const after = { first: afterVia(scene, pause + 1, last), last }
  const opens = cue.first <= first + 1 && (cue.first === first || tokens[first]!.text === ',')
  if (opens) return pause < last ? [after] : []
  const before = { first, last: cue.first }
  // ", after a briefing with the army" tells where the source has it from
  const goesOn =
    pause < last && last - after.first >= SHORTEST && !/^(?:preposition|subordinator|verb)$/.test(tags[after.first]!)
  return PAUSES.has(tokens[cue.first - 1]!.text) && goesOn ? [before, after] : [before]
}

/** “…,” the mayor said, according to the Herald: with the quotation whose cue stands before. */
function beforeQuotation(scene: Scene, cue: Cue, first: number): number {
  const opening = closedBy(scene, first - 1) && sentenceOf(scene, cue.head).first
  if (opening === undefined) return first
  return scene.cues.some(({ head, first: start }) => start >= first && head < cue.first) ? opening : first
}

/** Tokens looked at between the source and the comma: "a study published in March in the Letters". */
const PAUSE_WITHIN = 12

/** The comma or dash that closes the cue's phrase; the sentence's end where there is none. */
function afterSource({ tokens, tags }: Scene, source: Range, last: number): number {
  for (let index = source.last; index < Math.min(last, source.last + PAUSE_WITHIN); index++) {
    if (PAUSES.has(tokens[index]!.text)) return index
    if (tags[index] === 'auxiliary') return last
  }
  return last
}

/** Over ", citing two officials,". */
function afterVia({ tokens }: Scene, first: number, last: number): number {
  if (!/^(?:citing|quoting)$/.test(tokens[first]?.lower ?? '')) return first
  for (let index = first; index < last; index++) if (tokens[index]!.text === ',') return index + 1
  return first
}
