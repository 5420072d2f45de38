/** The mayor's claim that the bridge was safe. / The mayor is confident that it will hold. */

import { isComplementizer } from '../clause.ts'
import { clauseStart } from '../clause-start.ts'
import { contentEnd } from '../content-end.ts'
import type { Range, Scene } from '../context.ts'
import { sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseBefore } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const nounClause: CueRule = {
  id: 'noun-clause',
  find(scene, cue) {
    const entry = cue.entries.find(({ kind }) => kind === 'noun')
    if (!entry || scene.tokens[cue.last]?.lower !== 'that') return
    const owner = possessor(scene, cue)
    if (!owner) return
    const content = [{ first: cue.last, last: Math.min(contentEnd(scene, cue, cue.last), predicateAfter(scene, cue)) }]
    return { sources: [owner], cue, entry, content, score: 0.7 }
  },
}

/** Where the noun is the subject, the second verb after it is that of the sentence: "the claim that it holds | is false". */
function predicateAfter(scene: Scene, cue: Cue): number {
  const { tags, tokens } = scene
  const { first, last } = sentenceOf(scene, cue.head)
  const isVerb = (index: number): boolean =>
    tags[index] === 'auxiliary' || (tags[index] === 'verb' && !tokens[index]!.lower.endsWith('ing'))
  for (let index = first; index < cue.first; index++) if (isVerb(index)) return last
  let groups = 0
  for (let index = cue.last + 1; index < last; index++) {
    if (!isVerb(index) || isVerb(index - 1) || tags[index - 1] === 'adverb' || tags[index - 1] === 'negation') continue
    if (++groups === 2 && tags[index] === 'auxiliary') return index
  }
  return last
}

/** "the mayor's" or "his" before the noun and its adjectives. */
function possessor(scene: Scene, cue: Cue): Range | undefined {
  const { tags, tokens } = scene
  const from = clauseStart(scene, cue.first)
  for (let index = cue.first - 1; index >= Math.max(from, cue.first - 4); index--) {
    if (tags[index] !== 'possessive') {
      if (tags[index] === 'noun' || tags[index] === 'adverb') continue
      return
    }
    if (tokens[index]!.lower !== "'s") return { first: index, last: index + 1 }
    const phrase = phraseBefore(scene, index, from)
    return phrase && { first: phrase.first, last: index }
  }
  return
}

export const adjectiveClause: CueRule = {
  id: 'adjective-clause',
  find(scene, cue) {
    const entry = entryFor(cue, 'that', 'question')
    const verb = cue.first - 1
    if (entry?.kind !== 'adjective' || !isComplementizer(scene, cue.last) || scene.tags[verb] !== 'auxiliary') return
    if (verb <= sentenceOf(scene, cue.head).first) return
    const group = { ...cue, first: verb }
    const source = subjectBefore(scene, group)
    if (!source) return
    const content = [{ first: cue.last, last: contentEnd(scene, cue, cue.last) }]
    return { sources: [source], cue: { first: verb, last: cue.last }, entry, content, score: 0.6 }
  },
}
