/** A noun phrase taken apart: determiner, possessor, modifiers, role, name, head, apposition, what it belongs to. */
import type { Token } from '../draft.ts'
import { apposedIn } from './apposition.ts'
import { type Core, coreOf } from './core.ts'
import type { KnownName } from './known.ts'
import { type Named, type Split, splitName } from './name.ts'
import type { Gender, Noun } from './noun.ts'

/** Token indices of the article, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

export type Determiner = 'none' | 'definite' | 'indefinite' | 'demonstrative' | 'quantity'

export interface Phrase extends Range {
  readonly determiner: Determiner
  /** "Okafor" in "Okafor's spokesman", "his" in "his lawyer". */
  readonly owner: Range | null
  /** Between the determiner or possessor and the first comma, bracket or preposition. */
  readonly core: Range
  /** The proper name in the core or in the apposition. */
  readonly name: Range | null
  readonly nameIs: Named | null
  readonly known: KnownName | null
  /** Title or role before the name, or the whole core of an unnamed person. */
  readonly role: Range | null
  /** The noun that tells what it is: "chief" in "intelligence chief Brandt". */
  readonly head: Noun | null
  /** "a member of the committee" after the name. */
  readonly apposition: Range | null
  readonly apposed: Noun | null
  /** In brackets after the name: "NIS". */
  readonly acronym: Range | null
  /** "the board" in "a spokesman for the board": with the preposition's key. */
  readonly tail: (Range & { readonly preposition: string }) | null
  readonly plural: boolean
  readonly gender: Gender | null
}

/** Takes a noun phrase apart; `from` to `to` are token indices. Never fails: what is not seen is null. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  const core = coreOf(tokens, from, to)
  const split = membersOf(tokens, core, splitName(tokens, core))
  const plural = split.head?.plural ?? core.several
  const after = apposedIn(tokens, core.to, to, split.name === null && !plural)
  const name = split.name ?? after.name
  const nameIs = split.name ? certain(split, core.determiner, core.from) : after.name ? 'person' : null
  const head = split.head
  return {
    from,
    to,
    determiner: core.determiner,
    owner: core.owner,
    core: { from: core.from, to: core.to },
    name,
    nameIs,
    known: split.known,
    role: split.role,
    head,
    apposition: after.apposition,
    apposed: after.apposed,
    acronym: after.acronym,
    tail: after.tail,
    plural,
    gender: head?.gender ?? after.apposed?.gender ?? null,
  }
}

/** "Three dozen Velm Liberals": counted, a name in the plural tells what they are. */
const membersOf = (tokens: readonly Token[], { determiner, several, to }: Core, split: Split): Split =>
  determiner === 'quantity' && several && split.nameIs === 'unclear' && /[^s]s$/.test(tokens[to - 1]!.lower)
    ? { ...split, name: null, nameIs: null }
    : split

/** "The Coastal Pact": a name of several words behind the definite article that tells not what bears it. */
export const isNamedThing = ({ name, nameIs, determiner }: Phrase): boolean =>
  nameIs === 'unclear' && determiner === 'definite' && name !== null && name.to - name.from > 1

/** Behind a bare article stands a thing: "the Coral Tower" is nobody's name, "the lawyer Ina Berg" and "the calm Ina Berg" are. */
const certain = ({ name, nameIs, role }: Split, determiner: Determiner, from: number): Named | null =>
  nameIs === 'person' && role === null && determiner === 'definite' && name?.from === from ? 'unclear' : nameIs
