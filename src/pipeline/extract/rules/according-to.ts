/** The bridge closed, according to the mayor. / According to the mayor, the bridge closed. */
import { type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'

export const accordingTo: CueRule = {
  id: 'according-to',
  find(scene, cue) {
    const entry = entryFor(cue, 'clause')
    if (entry?.kind !== 'preposition') return
    const sentence = sentenceOf(scene, cue.head)
    const source = phraseAfter(scene, cue.last, sentence.last)
    if (!source) return
    const content = around(scene, cue, source, sentence)
    return content.length > 0 ? { sources: [source], cue, entry, content, score: 0.9 } : undefined
  },
}

/** Before the cue, else after the source's comma; both where the cue stands inside. */
function around({ tokens, tags }: Scene, cue: Cue, source: Range, sentence: Range): Range[] {
  const comma = tokens[source.last]?.text === ','
  const after = { first: source.last + 1, last: sentence.last }
  if (cue.first === sentence.first) return comma ? [after] : []
  const before = { first: sentence.first, last: cue.first }
  // ", after a briefing with the army" tells where the source has it from
  const goesOn =
    comma && after.last - after.first > 3 && !/^(?:preposition|subordinator|verb)$/.test(tags[after.first]!)
  const inside = tokens[cue.first - 1]!.text === ',' && goesOn
  return inside ? [before, after] : [before]
}
