/** The mayor criticized the plan. / The ministry denied the allegations. / The union called for a strike. */
import { TOLD_NOUNS, WRONG } from '../../../lexicon/en/stands.ts'
import { isDemonstrative } from '../clause.ts'
import { contentEnd } from '../content-end.ts'
import { type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'
import type { Tag } from '../tag.ts'

const OPENS_PHRASE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'noun',
  'number',
  'verb',
  'adverb',
  'mark',
])

/** "who supports the plan" tells about somebody; it reports nothing that was said. */
const RELATIVES = new Set(['who', 'which', 'that'])
const POSITIONS: ReadonlySet<string> = new Set(['confirms', 'denies'])

/** Words of a judgement: "as “simply absurd”", "as baseless and politically motivated". */
const JUDGED_WITHIN = 7

/** "dismissed as absurd | the idea that": over what it is called to what is dismissed. */
function overJudgement({ tokens, tags }: Scene, { head, last }: Cue): number {
  if (tokens[last]?.lower !== 'as' || tokens[last]!.sentence !== tokens[head]!.sentence) return last
  for (let token = last + 1; token < Math.min(tokens.length, last + JUDGED_WITHIN); token++) {
    const { lower, text } = tokens[token]!
    if (/^[.,;:]$/.test(text)) return last
    const isObject =
      token > last + 1 && (tags[token] === 'determiner' || tags[token] === 'possessive' || TOLD_NOUNS.has(lower))
    if (isObject && lower !== 'a' && lower !== 'an') return token
  }
  return last
}

/** "accused Orwin of lying | when he said that": what was a lie belongs to the accusation. */
function accusationEnd(scene: Scene, cue: Cue, first: number): number | undefined {
  const last = phraseEnd(scene, first)
  const { tokens } = scene
  const goesOn = /^(?:when|while|as|after)$/.test(tokens[last]?.lower ?? '')
  if (!goesOn || cue.entries[0]!.lemma !== 'accuse' || !tokens.slice(first, last).some(({ lower }) => WRONG.has(lower)))
    return
  return contentEnd(scene, cue, first)
}

export const phraseAfterCue: CueRule = {
  id: 'phrase-after',
  find(scene, cue, earlier) {
    const entry = entryFor(cue, 'phrase')
    const first = overJudgement(scene, cue)
    if (!entry || cue.passive || cue.entries[0]!.kind !== 'verb' || first >= sentenceOf(scene, cue.head).last) return
    const opens =
      OPENS_PHRASE.has(scene.tags[first]!) ||
      /^(?:having|being)$/.test(scene.tokens[first]!.lower) ||
      isDemonstrative(scene, first)
    if (!opens || /^[.,;:?!)]$/.test(scene.tokens[first]!.text)) return
    // ", citing the operator" tells where the source before has it from
    if (earlier && cue.nonFinite && /^(?:cite|quote)$/.test(entry.lemma)) return
    const source = subjectBefore(scene, cue, earlier)
    const isRelative = source && RELATIVES.has(scene.tokens[source.first]!.lower) && scene.tags[source.first] !== 'name'
    if (!source || (isRelative && !POSITIONS.has(entry.act))) return
    const content = [{ first, last: accusationEnd(scene, cue, first) ?? phraseEnd(scene, first) }]
    return { sources: [source], cue, entry, content, score: 0.6 }
  },
}
