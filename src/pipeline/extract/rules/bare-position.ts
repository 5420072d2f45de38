/** Headings such as "Elsk and Orsk deny", and "the army declined to comment": a position whose content stands elsewhere. */
import { type Range, type Scene, sentenceOf } from '../context.ts'
import { splitSources } from '../coordination.ts'
import type { Cue } from '../cue.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

const POSITIONS: ReadonlySet<string> = new Set(['confirms', 'denies', 'doubts', 'withholds'])

export const barePosition: CueRule = {
  id: 'bare-position',
  find(scene, cue, earlier) {
    const silent = /^(?:declined|declines|refused|refuses)$/.test(scene.tokens[cue.first]!.lower)
    const entry = cue.entries.find(({ act, kind }) => kind === 'verb' && (silent || POSITIONS.has(act)))
    if (!entry || cue.passive || cue.nonFinite || !endsSentence(scene, cue)) return
    const source = subjectBefore(scene, cue, earlier)
    // "a figure the rebels dispute" says what they dispute
    if (!source || !opensClause(scene, source.first) || isDrop(scene, cue) || isMutual(scene, entry.lemma, source))
      return
    return { sources: [source], cue, entry, content: [], score: 0.8 }
  },
}

/** "The number has started to decline": who declines something does it at once. */
const isDrop = ({ tokens }: Scene, { first, head }: Cue): boolean =>
  /^declin/.test(tokens[head]!.lower) && tokens.slice(first, head).some(({ lower }) => lower === 'to')

/** "The mayor and the police chief disagreed": with each other, not with what was said. */
const isMutual = (scene: Scene, lemma: string, source: Range): boolean =>
  lemma === 'disagree' && splitSources(scene, source).length > 1

const opensClause = ({ tags, tokens }: Scene, token: number): boolean =>
  token <= 1 ||
  tags[token - 1] === 'coordinator' ||
  tokens[token - 1]!.text === ',' ||
  tokens[token - 1]!.sentence !== tokens[token]!.sentence ||
  tags[token - 1] === 'adverb'

const endsSentence = (scene: Scene, { head, last }: Cue): boolean =>
  scene.tokens.slice(last, sentenceOf(scene, head).last).every(({ text }) => /^[.!?]$/.test(text))
