/** Subjects with appositions: back over the commas to the phrase that they hang on. */
import type { Context, Range } from './context.ts'
import { endsPhrase, opensApposition, phraseBefore } from './noun-phrase.ts'
import { isRelative } from './relative-clause.ts'

/** "Mara Venn, 43, the mayor of Elsk, said": back over appositions to the phrase that they hang on. */
export function commaSubject(context: Context, comma: number, from: number): Range | undefined {
  const commas = commasBefore(context, comma, from)
  // a relative clause may hold commas of its own: "Venn, who was to go to Elsk, Orsk, on Monday, said"
  const relative = commas.filter((open) => isRelative(context, open + 1))
  const heads = [...relative, ...commas].flatMap((open) => headBefore(context, open, from) ?? [])
  // a head that opens the clause has all that follows for its apposition, lists included
  const head = heads.find(({ first }) => first === from) ?? heads[0]
  if (head) return { first: withPartner(context, head.first, from), last: comma }
  const open = commas[0]
  // "Venn, speaking in Elsk, said": the participle is no part of the phrase
  return open === undefined ? undefined : phraseBefore(context, open, from)
}

/** The phrase that an apposition after this comma would hang on. */
function headBefore(context: Context, open: number, from: number): Range | undefined {
  if (!opensApposition(context, open + 1) || !endsPhrase(context, open - 1)) return
  const head = phraseBefore(context, open, from)
  if (!head || context.tags[head.last - 1] === 'number' || isPrepositional(context, head.first, from)) return
  return head
}

/** "Ilva Venn, the mayor, and Piet Oll, the harbour master, said": the first of two who each have an apposition. */
export function withPartner(context: Context, first: number, from: number): number {
  const { tokens } = context
  if (tokens[first - 1]?.lower !== 'and' || tokens[first - 2]?.text !== ',') return first
  return commaSubject(context, first - 2, from)?.first ?? first
}

/** Commas looked back over: enough for a name, an age, a role and a place. */
const COMMAS = 8

function commasBefore({ tokens }: Context, comma: number, from: number): number[] {
  const found: number[] = []
  for (let index = comma - 1; index > from && found.length < COMMAS; index--) {
    if (tokens[index]!.text === ',') found.push(index)
  }
  return found
}

const isPrepositional = ({ tags }: Context, first: number, from: number): boolean =>
  first > from && tags[first - 1] === 'preposition'
