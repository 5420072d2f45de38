/** The mayor urged residents to leave. / The army refused to comment. / The firm promised to pay. */
import { afterAddressee } from '../adjunct.ts'
import { contentEnd } from '../content-end.ts'
import { type Context, sentenceOf } from '../context.ts'
import { entryFor } from '../cue.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const infinitiveAfter: CueRule = {
  id: 'infinitive-after',
  find(scene, cue, earlier) {
    const entry = entryFor(cue, 'infinitive')
    if (!entry || cue.passive || cue.last >= sentenceOf(scene, cue.head).last) return
    const asked = entry.addressee || entry.lemma.startsWith('call ')
    const after = opensInfinitive(scene, cue.last) || !asked ? cue.last : afterAddressee(scene, cue.last)
    const source = opensInfinitive(scene, after) ? subjectBefore(scene, cue, earlier) : undefined
    if (!source) return
    // whom it is asked of is part of what is wanted: "residents to leave"
    const first = entry.addressee ? cue.last : after
    return { sources: [source], cue, entry, content: [{ first, last: contentEnd(scene, cue, first) }], score: 0.7 }
  },
}

/** "to pay", "not to pay". */
function opensInfinitive({ tags, tokens }: Context, token: number): boolean {
  const to = tags[token] === 'negation' ? token + 1 : token
  return tokens[to]?.lower === 'to' && /^(?:verb|noun|adverb|auxiliary)$/.test(tags[to + 1] ?? '')
}
