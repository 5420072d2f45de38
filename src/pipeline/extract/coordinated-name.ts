/** Coordinations that are one name or one title: "the Health and Welfare Ministry", "actor and singer Piet Oll". */
import { BODY_NOUNS } from '../../lexicon/en/bodies.ts'
import { SEATS } from '../../lexicon/en/governments.ts'
import { PORTFOLIOS } from '../../lexicon/en/portfolios.ts'
import type { Context } from './context.ts'
import { isRoleNoun } from './role-noun.ts'

/** Heads of names that hold an "and" themselves: "the Foreign and Trade Ministry". */
const BODIES = new Set(
  `office department ministry party committee commission services service agency council institute association university company
  corporation union bureau board foundation fund group bank times post alliance authority society federation trust league network
  coalition centre center administration directorate division organization organisation secretariat`.split(/\s+/),
)

/** Whether what stands around "and" is one name or one person's titles; the first part begins at `first`, the other ends at `last`. */
export function isOneName(context: Context, first: number, and: number, last: number): boolean {
  const { tags, tokens } = context
  if (tags[and + 1] === 'determiner') return false
  const before = tokens[and - 1]!.lower
  if (isFieldOf(context, first, and, last)) return true
  // "actor and singer Piet Oll", "trade and industry minister Piet Oll"
  if (tags[last - 1] === 'name' && tags.slice(and + 1, last).includes('noun'))
    return isRoleNoun(before) || (and - first === 1 && (isField(before) || holdsBody(context, and + 1, last)))
  if (!BODIES.has(tokens[headEnd(context, and + 1, last) - 1]!.lower) || isBody(tokens[and - 1]!.text)) return false
  return and - first <= 2 || isField(tokens[and + 1]!.lower) || isThing(context, first, and)
}

/** Last words of what is a body by itself: "the White House", "the Senate", "NATO". */
const ALONE: ReadonlySet<string> = new Set(
  [...BODY_NOUNS, ...SEATS.map(({ phrase }) => phrase.toLowerCase())].map((words) => words.split(' ').at(-1)!),
)

const isBody = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) || (ALONE.has(text.toLowerCase()) && !isField(text.toLowerCase()))

/** "Oversight and Reform Committee spokesman Piet Oll" */
const holdsBody = ({ tokens }: Context, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text, lower }) => text !== lower && BODIES.has(lower))

const isField = (word: string): boolean => PORTFOLIOS.has(word)

/** "The Department of Parks and Water": a field behind "of", and nothing but a field. */
function isFieldOf({ tags, tokens }: Context, first: number, and: number, last: number): boolean {
  let of = and - 1
  while (of > first && (tags[of] === 'name' || tokens[of]!.text === ',')) of--
  return (
    tokens[of]!.lower === 'of' &&
    BODIES.has(tokens[of - 1]?.lower ?? '') &&
    isField(tokens[and - 1]!.lower) &&
    isField(tokens[last - 1]!.lower)
  )
}

/** Where the head of the part ends: before "of Norvale". */
function headEnd({ tags }: Context, first: number, last: number): number {
  const joint = tags.indexOf('preposition', first)
  return joint > first && joint < last ? joint : last
}

/** "The Norvale Peace and Friendship Alliance": an article before both, and no person or body before the "and". */
const isThing = ({ tags, tokens }: Context, first: number, and: number): boolean =>
  tags[first] === 'determiner' &&
  /^(?:peace|freedom|justice|unity|hope|faith|truth|liberty|democracy|progress|reform|life|love|friendship|solidarity|rights|light)$/.test(
    tokens[and - 1]!.lower,
  )
