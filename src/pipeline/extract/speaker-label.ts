/** "VENN: We close the bridge." / "Venn: Bridge will close": a name and a colon open a paragraph of a transcript or a headline. */
import type { Attribution } from '../draft.ts'
import { contentOf } from './content.ts'
import { type Context, spanOf } from './context.ts'

/** Tokens of the longest label: a title and a full name. */
const LABEL = 5

/** Attributions with the colon as their cue. A label counts when its last word is a name that stands elsewhere too. */
export function speakerLabels(context: Context): Attribution[] {
  const names = nameCounts(context)
  const isInterview = LETTERS.every((letter) => opening(context, letter) >= 2)
  const found: Attribution[] = []
  for (const [index, sentence] of context.sentences.entries()) {
    if (context.sentences[index - 1]?.block === sentence.block) continue
    const isLetter = isInterview && LETTERS.some((letter) => opens(context, sentence.first, letter))
    const colon = isLetter ? sentence.first + 1 : labelEnd(context, sentence.first, sentence.last)
    if (colon === undefined || (!isLetter && (names.get(context.tokens[colon - 1]!.lower) ?? 0) < 2)) continue
    const end = blockEnd(context, index)
    const content = contentOf(context, { first: colon + 1, last: end })
    if (content.length > 0) found.push(labelled(context, sentence.first, colon, content))
  }
  return found
}

/** "Q: Is it open? / A: Not yet.": whoever asks and whoever answers in an interview. */
const LETTERS = ['Q', 'A']

const opens = ({ tokens }: Context, first: number, letter: string): boolean =>
  tokens[first]!.text === letter && tokens[first + 1]?.text === ':'

const opening = (context: Context, letter: string): number =>
  context.sentences.filter(
    ({ first, block }, index) => context.sentences[index - 1]?.block !== block && opens(context, first, letter),
  ).length

/** How often each word stands as a name, "VENN" and "Venn" counted together. */
function nameCounts({ tokens, tags }: Context): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { lower }] of tokens.entries()) {
    if (tags[index] === 'name') counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}

/** The colon after a run of names, undefined where the sentence opens otherwise; "Q:" names nobody. */
function labelEnd({ tokens, tags }: Context, first: number, last: number): number | undefined {
  for (let index = first; index < Math.min(last, first + LABEL + 1); index++) {
    if (tokens[index]!.text === ':') return index > first && tokens[index - 1]!.text.length > 2 ? index : undefined
    if (tags[index] !== 'name' && tokens[index]!.text !== '.') return
  }
  return
}

function blockEnd({ sentences }: Context, index: number): number {
  let end = index
  while (sentences[end + 1]?.block === sentences[index]!.block) end++
  return sentences[end]!.last
}

const labelled = (context: Context, first: number, colon: number, content: Attribution['content']): Attribution => ({
  foundBy: 'speaker-label',
  voice: 'attributed',
  sources: [spanOf(context, { first, last: colon })],
  cue: spanOf(context, { first: colon, last: colon + 1 }),
  entry: null,
  content,
  continues: null,
  within: null,
  score: 0.7,
})
