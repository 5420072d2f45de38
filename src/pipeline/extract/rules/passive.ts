/** The plan was announced by the ministry. / The death has not been confirmed. / The plane is believed to have crashed. */

import { isComplementizer } from '../clause.ts'
import { type Range, type Scene, sentenceOf } from '../context.ts'
import type { Cue } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const passive: CueRule = {
  id: 'passive',
  find(scene, cue, earlier) {
    const entry = cue.entries.find(({ addressee, kind }) => !addressee && kind === 'verb')
    if (!entry || !cue.passive) return
    const subject = subjectBefore(scene, cue, earlier)
    if (!subject) return
    const agent = agentAfter(scene, cue)
    const introduced = scene.tokens[cue.last]?.lower === 'to' || isComplementizer(scene, cue.last)
    const tells = agent ? takesObject(cue) : CHECKED.has(entry.act)
    if (!introduced && !tells) return
    const content = contentParts(scene, cue, subject)
    return { sources: agent ? [agent] : [], cue, entry, content, score: agent ? 0.8 : 0.6 }
  },
}

/** "was announced by the ministry" reports; "is recognised by the bank" does not. */
const takesObject = ({ entries }: Cue): boolean =>
  entries.some(({ frames }) => frames.some((frame) => frame === 'phrase' || frame === 'quote' || frame === 'clause'))

/** "has not been confirmed" tells something even where nobody is named. */
const CHECKED = new Set(['confirms', 'denies'])

/** Tokens looked at for "by" after the participle: "announced a few days earlier by". */
const AGENT_WITHIN = 10

function agentAfter(scene: Scene, cue: Cue): Range | undefined {
  const { last } = sentenceOf(scene, cue.head)
  for (let index = cue.last; index < Math.min(last, cue.last + AGENT_WITHIN); index++) {
    if (scene.tags[index] === 'verb' || scene.tokens[index]!.text === ',') return
    if (scene.tokens[index]!.lower === 'by') return phraseAfter(scene, index + 1, reasonAfter(scene, index + 1, last))
  }
  return
}

/** "criticised by the union | for his silence": what it was done for is no part of the agent. */
function reasonAfter({ tokens }: Scene, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    if (/^(?:for|over|as|after|during|to)$/.test(tokens[index]!.lower)) return index
  }
  return last
}

/** "The plane | to have crashed": the subject, and what follows "to" or "that". */
function contentParts(scene: Scene, cue: Cue, subject: Range): Range[] {
  const { last } = sentenceOf(scene, cue.head)
  const goesOn = scene.tokens[cue.last]?.lower === 'to' || isComplementizer(scene, cue.last)
  const rest = { first: cue.last, last }
  const isDummy = scene.tokens[subject.first]!.lower === 'it' && subject.last === subject.first + 1
  if (isDummy && goesOn) return [rest]
  return goesOn ? [subject, rest] : [subject]
}
