/** Cues: where a word or phrase of the cue lexicon stands, with the verb group around it. */

import { type CueForm, cueForms } from '../../lexicon/cue-index.ts'
import type { CueEntry, Frame } from '../../lexicon/en/cue-entry.ts'
import { BE, CATENATIVE_WORDS, CATENATIVES } from '../../lexicon/en/word-classes.ts'
import { type Form, formsOf } from '../../lexicon/inflect.ts'
import { type Context, type Range, sentenceOf } from './context.ts'

/** One place where a cue stands; `[first, last)` is the verb group with its particles. */
export interface Cue extends Range {
  /** Its place among the cues of the text. */
  readonly index: number
  /** Token of the first word of the lemma. */
  readonly head: number
  /** Every entry that its words can be. */
  readonly entries: readonly CueEntry[]
  readonly forms: readonly Form[]
  readonly passive: boolean
  /** -ing without an auxiliary, or "to" and the base form: its subject stands elsewhere. */
  readonly nonFinite: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const BE_FORMS = set(BE)
const LINKS_TO = new Set([
  ...set(CATENATIVE_WORDS),
  ...CATENATIVES.split(/\s+/).flatMap((base) => Object.values(formsOf(base))),
])

/** All cues of the text, in order. The longest lemma wins where several begin at one word. */
export function cuesIn(context: Context): Cue[] {
  const cues: Omit<Cue, 'index'>[] = []
  for (let head = 0; head < context.tokens.length; head++) {
    const matches = longest(context, head)
    const verbs = matches.filter(({ entry }) => entry.kind === 'verb')
    // "had no comment on": an auxiliary by itself
    if (verbs.length > 0 && (context.tags[head] === 'verb' || verbs[0]!.entry.lemma.startsWith('have '))) {
      const cue = verbCue(context, head, verbs)
      // "refused to confirm" is one cue, not two
      while (cues.length > 0 && cues.at(-1)!.head >= cue.first) cues.pop()
      cues.push(cue)
    }
    const others = matches.filter(({ entry }) => entry.kind !== 'verb')
    if (others.length > 0 && context.tags[head] !== 'verb') cues.push(plainCue(head, others))
  }
  return cues.map((cue, index) => ({ ...cue, index }))
}

/** The entry, among those of a cue, that takes such a content. */
export const entryFor = (cue: Cue, ...frames: Frame[]): CueEntry | undefined =>
  cue.entries.find((entry) => entry.frames.some((frame) => frames.includes(frame)))

function longest({ tokens }: Context, head: number): CueForm[] {
  const matches = cueForms(tokens[head]!.lower).filter(({ rest }) =>
    rest.every((word, index) => tokens[head + 1 + index]?.lower === word),
  )
  const length = Math.max(0, ...matches.map(({ rest }) => rest.length))
  return matches.filter(({ rest }) => rest.length === length)
}

const plainCue = (head: number, matches: readonly CueForm[]): Omit<Cue, 'index'> => ({
  first: head,
  last: head + 1 + matches[0]!.rest.length,
  head,
  entries: matches.map(({ entry }) => entry),
  forms: [],
  passive: false,
  nonFinite: false,
})

function verbCue(context: Context, head: number, matches: readonly CueForm[]): Omit<Cue, 'index'> {
  const first = groupStart(context, head)
  const forms = matches[0]!.forms
  const group = context.tokens.slice(first, head).map(({ lower }) => lower)
  const hasBe = group.some((word) => BE_FORMS.has(word) || word === "'s")
  const opening = context.tokens[first]!.lower
  const last = head + 1 + matches[0]!.rest.length
  return {
    ...plainCue(head, matches),
    first,
    forms,
    // "the deal announced by the mayor" leaves the auxiliary out
    passive: forms.includes('participle') && (hasBe || context.tokens[last]?.lower === 'by'),
    nonFinite:
      opening === 'to' ||
      (context.tags[first] === 'verb' && opening.endsWith('ing')) ||
      (first === head && forms.includes('gerund')) ||
      opening === 'having',
  }
}

/** Tokens looked at before "nor" and "or". */
const EITHER_WITHIN = 5

/** "neither confirmed nor denied", "would not confirm or deny". */
function isEither({ tokens, tags }: Context, from: number, joint: number): boolean {
  if (!/^n?or$/.test(tokens[joint]!.lower)) return false
  for (let index = joint - 1; index >= Math.max(from, joint - EITHER_WITHIN); index--) {
    if (tags[index] === 'negation' || tags[index] === 'auxiliary' || tokens[index]!.lower === 'to') return true
  }
  return false
}

/** Leftwards from the verb over auxiliaries, negation, the adverbs between them, and "refused to", "has yet to". */
function groupStart(context: Context, head: number): number {
  const from = sentenceOf(context, head).first
  let start = head
  for (let index = head - 1; index >= from; index--) {
    const { tags, tokens } = context
    const tag = tags[index]!
    if (tag === 'auxiliary' || tag === 'negation') start = index
    else if (tokens[index]!.lower === 'to' && index > from && LINKS_TO.has(tokens[index - 1]!.lower)) start = --index
    else if (tokens[index]!.lower === 'to' && index === head - 1) return index
    else if (tag === 'coordinator' && index > from && tags[index - 1] === 'verb' && isEither(context, from, index))
      start = --index
    else if (tag !== 'adverb') break
  }
  return start
}
