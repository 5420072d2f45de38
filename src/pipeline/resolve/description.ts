/** Definite descriptions: "the head of state", "the ministry", "the Coralian senator", and the bearer that they mean. */
import { WIDER_BODIES } from '../../lexicon/en/bodies.ts'
import { WIDER_ROLES } from '../../lexicon/en/roles.ts'
import { ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import type { Token } from '../draft.ts'
import type { Entity } from './entity.ts'
import { type Noun, nounOf } from './noun.ts'
import type { Phrase } from './phrase.ts'
import { type Mind, mostSalient, salienceAt } from './salience.ts'
import { isCapital } from './word.ts'

const generic = new Set([...ROLE_MODIFIERS, 'same', 'official', 'own', '-', '.'])

/** The noun itself before a wider one. */
const WIDER = 0.7
/** Keeps a bearer mentioned long ago in play. */
const FAINT = 1e-6
/** A modifier that the bearer's mentions lack. */
const UNTOLD = 0.3

/** "The", "this" or a possessor before a common noun: a phrase that may mean someone named elsewhere. */
export const isDescription = ({ determiner, name, head }: Phrase): boolean =>
  name === null &&
  head !== null &&
  head.sort !== 'group' &&
  (determiner === 'definite' || determiner === 'demonstrative')

export function described(
  mind: Mind,
  tokens: readonly Token[],
  phrase: Phrase,
  sentence: number,
  except: ReadonlySet<Entity>,
): Entity | null {
  const { head } = phrase
  if (!head) return null
  const wider = new Set([...(WIDER_ROLES[head.word] ?? []), ...(WIDER_BODIES[head.word] ?? [])])
  const modifiers = modifiersOf(tokens, phrase)
  return mostSalient(mind, (entity) => {
    if (except.has(entity) || entity.profile.plural !== phrase.plural || clashes(entity, phrase)) return 0
    // "the army" is no captain
    if (entity.profile.kind === 'person' && head.sort !== 'role') return 0
    const noun = entity.nouns.has(head.word)
      ? 1
      : sharesOne(entity.nouns, wider)
        ? WIDER
        : couldBe(entity, head, modifiers)
    return noun === 0 ? 0 : noun * fitOf(entity, modifiers) * (salienceAt(entity, sentence) + FAINT)
  })
}

const clashes = (entity: Entity, { gender }: Phrase): boolean =>
  gender !== null && entity.gender !== null && gender !== entity.gender

/**
 * "The company" may be any named body whose name does not tell what it is, "the newspaper" any publisher; a name that may
 * be a person's is meant only where a proper modifier says so: "the Kessel-based firm".
 */
function couldBe({ profile, fullest, nouns }: Entity, { word, sort }: Noun, modifiers: readonly Token[]): number {
  if (!fullest.name) return 0
  if (sort === 'publisher') return profile.kind === 'publisher' && PRINTED.has(word) ? UNTOLD : 0
  if ((word !== 'company' && word !== 'firm') || nouns.size > 0) return 0
  if (profile.kind === 'unknown') return modifiers.some(isCapital) ? UNTOLD : 0
  const isBody = profile.name
    .toLowerCase()
    .split(' ')
    .some((part) => nounOf(part)?.sort === 'body')
  return profile.kind === 'organization' && !isBody ? UNTOLD : 0
}

/** Nouns for a publisher by which it is called after its name. */
const PRINTED = new Set([
  'newspaper',
  'paper',
  'daily',
  'weekly',
  'tabloid',
  'broadsheet',
  'magazine',
  'broadcaster',
  'network',
])

const sharesOne = (of: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of wanted) if (of.has(word)) return true
  return false
}

/** Words of the core before its noun that tell who is meant. */
function modifiersOf(tokens: readonly Token[], { core, head }: Phrase): Token[] {
  const to = core.to - head!.word.split(' ').length
  return tokens
    .slice(core.from, Math.max(core.from, to))
    .filter(({ lower, kind }) => kind === 'word' && !generic.has(lower))
}

/** A proper modifier must stand in one of the bearer's mentions; another may be new. */
function fitOf({ words }: Entity, modifiers: readonly Token[]): number {
  let fit = 1
  for (const modifier of modifiers) {
    if (words.has(modifier.lower)) continue
    if (isCapital(modifier)) return 0
    fit *= UNTOLD
  }
  return fit
}
