/** Two bodies to one cue are two sources: "the army and the mayor", "Elsk and Orsk"; "food and farm ministers" are one. */

import type { Context, Range } from './context.ts'
import { isOneName } from './coordinated-name.ts'
import { isRoleNoun } from './role-noun.ts'
import type { Tag } from './tag.ts'

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
  const start = partStart(context, first, and)
  if (tags[and + 1] === 'determiner' && ARTICLES.has(tokens[and + 1]!.lower) && isPlain(context, start, and))
    return true
  return isBody(context, start, and) && (isBody(context, and + 1, last) || isBeside(context, start, and, last))
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** "Ilva Venn's spokesman and the army", "police and the mayor": before a new article stands another source; "members of the board and the council" do not tell. */
const isPlain = ({ tags }: Context, first: number, last: number): boolean =>
  last > first && tags.slice(first, last).every((tag) => tag === 'name' || tag === 'noun' || tag === 'possessive')

/** "Ilva Venn and police", "the mayor and police": behind somebody's name one common noun; police stand without an article. */
const isBeside = ({ tags, tokens }: Context, first: number, and: number, last: number): boolean =>
  last === and + 2 &&
  tags[and + 1] === 'noun' &&
  (tokens[and + 1]!.lower === 'police' ||
    (tags[and - 1] === 'name' && tags[and - 2] === 'name' && tags[first] !== 'determiner'))

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
  if (!isList) return []
  const joints: Joint[] = []
  let joined = false
  for (const [index, comma] of commas.entries()) {
    joined = !joined && isSamePerson(context, starts[index]!, comma, ends[index + 1]!)
    if (!joined) joints.push({ last: comma, next: comma + 1 })
  }
  return joints
}

/** "The mayor, Ilva Venn, and Piet Oll", "Venn, the mayor, Oll, the harbour master, and": what one is called, beside the name. */
function isSamePerson({ tags, tokens }: Context, first: number, comma: number, last: number): boolean {
  const isRole = (from: number, to: number) => tags[from] === 'determiner' && isRoleNoun(tokens[to - 1]!.lower)
  const isName = (from: number, to: number) => tags[from] === 'name' && tags[to - 1] === 'name'
  return (isRole(first, comma) && isName(comma + 1, last)) || (isName(first, comma) && isRole(comma + 1, last))
}

/** Names alone, a name behind its title, or a phrase with an article or a possessive of its own. */
function isBody(context: Context, first: number, last: number): boolean {
  const { tags, tokens } = context
  if (first >= last) return false
  if (tags[first] === 'determiner' || tags[first] === 'possessive') return last - first > 1
  for (let index = first; index < last; index++)
    if (tags[index] !== 'name' && tokens[index]!.text !== '.') return isTitled(context, first, last)
  return true
}

/** "harbour master Piet Oll", "Head coach Piet Oll": names behind a noun for what somebody is. */
function isTitled({ tags, tokens }: Context, first: number, last: number): boolean {
  let name = last
  while (name > first && (tags[name - 1] === 'name' || tokens[name - 1]!.text === '.')) name--
  const isWords = tags.slice(first, name).every((tag) => tag === 'noun' || tag === 'name')
  return first < name && name < last && isWords && isRoleNoun(tokens[name - 1]!.lower)
}
