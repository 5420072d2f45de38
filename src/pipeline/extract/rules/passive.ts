/** The plan was announced by the ministry. / The death has not been confirmed. / The plane is believed to have crashed. */
import { isComplementizer } from '../clause.ts'
import { type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import { isRelative } from '../relative-clause.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'

export const passive: CueRule = {
  id: 'passive',
  find(scene, cue, earlier) {
    const entry = cue.entries.find(({ kind }) => kind === 'verb')
    const subject = entry && cue.passive ? subjectBefore(scene, cue, earlier) : undefined
    if (!entry || !subject) return
    const agents = agentsAfter(scene, cue)
    // "was quoted by the Herald as saying": what is said has a cue of its own
    if (isAsSaying(scene, agents.at(-1)?.last ?? cue.last)) return
    const rest = restAfter(scene, cue, subject, agents.at(-1)?.last ?? cue.last)
    const tells =
      agents.length > 0 ? rest !== undefined || takesObject(cue) : rest !== undefined || CHECKED.has(entry.act)
    const content = tells ? contentParts(scene, cue, subject, rest) : []
    return content.length > 0
      ? {
          sources: agents,
          cue,
          entry: asking(scene, cue, rest) ?? entry,
          content,
          score: agents.length > 0 ? 0.8 : 0.6,
        }
      : undefined
  },
}

/** "was asked | whether": asks, "was asked | to wait" demands. */
const asking = ({ tokens }: Scene, cue: Cue, rest: Range | undefined) =>
  /^(?:whether|if|why|how|what|when|where|who)$/.test(tokens[rest?.first ?? -1]?.lower ?? '')
    ? entryFor(cue, 'question')
    : undefined

const isAsSaying = ({ tokens, tags }: Scene, token: number): boolean =>
  tokens[token]?.lower === 'as' && tags[token + 1] === 'verb' && tokens[token + 1]!.lower.endsWith('ing')

/** "was announced by the ministry" reports; "is recognised by the bank" does not. */
const takesObject = ({ entries }: Cue): boolean =>
  entries.some(
    ({ addressee, frames }) =>
      !addressee && frames.some((frame) => frame === 'phrase' || frame === 'quote' || frame === 'clause'),
  )

/** "has not been confirmed" tells something even where nobody is named. */
const CHECKED = new Set(['confirms', 'denies'])

/** Tokens looked at for "by" after the participle: "announced a few days earlier by". */
const AGENT_WITHIN = 10

/** Whom "by" names; "by the army and by the navy" names two. */
function agentsAfter(scene: Scene, cue: Cue): Range[] {
  const { tags, tokens } = scene
  const { last } = sentenceOf(scene, cue.head)
  for (let index = cue.last; index < Math.min(last, cue.last + AGENT_WITHIN); index++) {
    if (tags[index] === 'verb' || tokens[index]!.text === ',') return []
    if (tokens[index]!.lower !== 'by') continue
    const agent = phraseAfter(scene, index + 1, reasonAfter(scene, index + 1, last))
    if (!agent) return []
    const second = tokens[agent.last]?.lower === 'and' && tokens[agent.last + 1]?.lower === 'by'
    const other = second ? phraseAfter(scene, agent.last + 2, reasonAfter(scene, agent.last + 2, last)) : undefined
    return other ? [agent, other] : [agent]
  }
  return []
}

/** "criticised by the union | for his silence": what it was done for is no part of the agent. */
function reasonAfter({ tokens, tags }: Scene, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    if (/^(?:for|over|as|after|during|to)$/.test(tokens[index]!.lower)) return index
    if (tokens[index]!.lower === 'of' && tags[index + 1] === 'verb') return index
  }
  return last
}

/** What follows "to", "that", or the "of" of an accusation. */
function restAfter(scene: Scene, cue: Cue, subject: Range, first: number): Range | undefined {
  const { last: end } = sentenceOf(scene, cue.head)
  // "Venn, who was accused by Oll of lying, | resigned"
  const isBetweenCommas = isRelative(scene, subject.first) && scene.tokens[subject.first - 1]?.text === ','
  const comma = isBetweenCommas ? scene.tokens.slice(first, end).findIndex(({ text }) => text === ',') : -1
  const last = comma < 0 ? end : first + comma
  const word = scene.tokens[first]?.lower
  const accused = word === 'of' && /^(?:accuse|suspect)$/.test(cue.entries[0]!.lemma)
  const goesOn = first < last && (word === 'to' || accused || isComplementizer(scene, first))
  return goesOn ? { first, last } : undefined
}

/** "The plane | to have crashed": the subject and the rest; "it" stands for the rest; who is told is no content of "that". */
function contentParts({ tokens }: Scene, cue: Cue, subject: Range, rest: Range | undefined): Range[] {
  const isDummy = tokens[subject.first]!.lower === 'it' && subject.last === subject.first + 1
  if (isDummy && (rest || !tokens[subject.first - 1])) return rest ? [rest] : []
  const isTold = cue.entries.some(({ addressee }) => addressee)
  if (rest && isTold && tokens[rest.first]!.lower !== 'to') return [rest]
  return rest ? [subject, rest] : [subject]
}
