/** The ministry declined to comment on the raid. / The firm did not respond to a request for comment. */

import { type Range, type Scene, sentenceOf } from '../context.ts'
import type { Cue } from '../cue.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const noComment: CueRule = {
  id: 'no-comment',
  find(scene, cue, earlier) {
    const entry = cue.entries.find(({ lemma, kind }) => kind === 'verb' && SILENCES.test(lemma))
    if (!entry || !isSilent(scene, cue)) return
    const source = subjectBefore(scene, cue, earlier)
    if (!source) return
    const last = endOfCue(scene, cue)
    return { sources: [source], cue: { first: cue.first, last }, entry, content: about(scene, last), score: 0.85 }
  },
}

const SILENCES = /^(?:comment|respond|reply|answer|decline|refuse|return)$/
const NOT = /^(?:not|n't|never|declin|refus|didn't|hasn't|haven't|hadn't|don't|doesn't|won't|wouldn't|no|yet)/

/** "declined to comment", "did not respond to", "has yet to reply", "declined comment". */
function isSilent(scene: Scene, { first, head, last, entries }: Cue): boolean {
  const group = scene.tokens.slice(first, last).some(({ lower }) => NOT.test(lower))
  const next = scene.tokens.slice(last, last + REQUEST_WITHIN).map(({ lower }) => lower)
  const lemma = entries[0]!.lemma
  if (/^(?:decline|refuse)$/.test(lemma)) return next[0] === 'comment'
  if (scene.tokens[head]!.lower === 'comment') return group
  return group && next[0] === 'to' && next.some((word) => REQUESTS.has(word))
}

/** Tokens of "to several emailed requests for comment". */
const REQUEST_WITHIN = 8
const REQUESTS = new Set([
  'comment',
  'comments',
  'request',
  'requests',
  'questions',
  'calls',
  'messages',
  'emails',
  'inquiries',
  'queries',
])

/** The cue runs to the word that says what was asked for. */
function endOfCue(scene: Scene, { head, last }: Cue): number {
  const limit = Math.min(sentenceOf(scene, head).last, last + REQUEST_WITHIN)
  for (let index = limit - 1; index >= last; index--) {
    if (REQUESTS.has(scene.tokens[index]!.lower)) return index + 1
  }
  return last
}

/** "on the raid", "about the raid": what is not commented on. */
function about(scene: Scene, last: number): Range[] {
  if (!/^(?:on|about|over|regarding)$/.test(scene.tokens[last]?.lower ?? '')) return []
  return [{ first: last + 1, last: phraseEnd(scene, last + 1) }]
}
