/** Two bodies to one cue are two sources: "the army and the mayor", "Elsk and Orsk"; "food and farm ministers" are one. */
import type { Context, Range } from './context.ts'
import type { Tag } from './tag.ts'

/** Heads of names that hold an "and" themselves: "the Foreign and Trade Ministry". */
const BODIES = new Set(
  `office department ministry party committee commission services service agency council institute association university company
  corporation union bureau board foundation fund group bank times post`.split(/\s+/),
)

/** The sources that a subject names; appositions and relative clauses stay with the phrase before them. */
export function splitSources(context: Context, source: Range): Range[] {
  const joints = jointsOf(context, source)
  const parts: Range[] = []
  let first = source.first
  for (const { last, next } of joints) {
    parts.push({ first, last })
    first = next
  }
  return [...parts, { first, last: source.last }]
}

/** "neither the ministry nor the army" too. */
const JOINTS = new Set(['and', 'nor'])

interface Joint {
  /** End of the part before. */
  readonly last: number
  /** Begin of the part after. */
  readonly next: number
}

function jointsOf(context: Context, { first, last }: Range): Joint[] {
  const { tags, tokens } = context
  let afterClause = false
  for (let index = first + 1; index < last - 1; index++) {
    const { lower } = tokens[index]!
    if (tags[index] === 'verb' || tags[index] === 'auxiliary' || lower === 'who') {
      // "Venn, speaking in Elsk, and Oll": on after the comma that closes the clause
      while (index < last && tokens[index]!.text !== ',') index++
      afterClause = true
      continue
    }
    // "Venn, who has led Elsk, Tarn and Orsk": a list of the clause
    if (afterClause && tokens[index - 1]!.text !== ',') continue
    if (!JOINTS.has(lower) || !bothBodies(context, first, index, last)) continue
    if (isOneName(context, first, index, last)) continue
    if (tokens[index - 1]!.text !== ',' && isApposition(context, first, index)) return []
    const end = tokens[index - 1]!.text === ',' ? index - 1 : index
    return [...commaJoints(context, first, end), { last: end, next: index + 1 }]
  }
  return []
}

/** "Ilva Venn, the mayor, and Piet Oll": after a comma the apposition ends, and a name begins the other. */
function bothBodies(context: Context, first: number, and: number, last: number): boolean {
  const { tags, tokens } = context
  if (tokens[and - 1]!.text === ',') return opensBody(tags[first]!) && opensBody(tags[and + 1]!)
  return isBody(context, and + 1, last) && isBody(context, partStart(context, first, and), and)
}

const opensBody = (tag: Tag): boolean => tag === 'name' || tag === 'determiner' || tag === 'possessive'

/** "Ilva Venn, the head of the board on Roads and Water": a name, then a role; what follows is part of the role. */
function isApposition({ tags, tokens }: Context, first: number, and: number): boolean {
  for (let index = first; index < and; index++) {
    if (tokens[index]!.text === ',')
      return tags[index + 1] === 'determiner' || tags[index + 1] === 'noun' || /-/.test(tokens[index + 1]!.text)
    if (tags[index] !== 'name' && tokens[index]!.text !== '.') return false
  }
  return false
}

/** The last part before "and": after a comma of a list, else the whole. */
function partStart({ tokens }: Context, first: number, and: number): number {
  for (let index = and - 1; index > first; index--) if (tokens[index]!.text === ',') return index + 1
  return first
}

/** "Elsk, Orsk and Tarn": each comma of a list of names parts two sources; in an apposition it does not. */
function commaJoints(context: Context, first: number, last: number): Joint[] {
  const commas: number[] = []
  for (let index = first + 1; index < last; index++) if (context.tokens[index]!.text === ',') commas.push(index)
  const starts = [first, ...commas.map((comma) => comma + 1)]
  const ends = [...commas, last]
  const isList = starts.every((start, index) => isBody(context, start, ends[index]!))
  return isList ? commas.map((comma) => ({ last: comma, next: comma + 1 })) : []
}

/** Names alone, or a phrase with an article or a possessive of its own. */
function isBody({ tags, tokens }: Context, first: number, last: number): boolean {
  if (first >= last) return false
  if (tags[first] === 'determiner' || tags[first] === 'possessive') return last - first > 1
  for (let index = first; index < last; index++) if (tags[index] !== 'name' && tokens[index]!.text !== '.') return false
  return true
}

/** "the Health and Welfare Ministry": one article, a short word before the "and", the head of a body at the end. */
function isOneName({ tags, tokens }: Context, first: number, and: number, last: number): boolean {
  const head = BODIES.has(tokens[last - 1]!.lower)
  return head && tags[and + 1] !== 'determiner' && and - first <= 2 && !BODIES.has(tokens[and - 1]!.lower)
}
