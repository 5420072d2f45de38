/** The state of what is counted, read from the words beside the number: killed, deployed, missing, planned. */
import { COUNTED_STATES, type CountedState } from '../../../lexicon/en/counted-states.ts'
import { BE, HAVE, MODALS } from '../../../lexicon/en/noun-phrase-edges.ts'
import type { Atom } from './atom.ts'
import { isEdge, type NounPhrase } from './noun-phrase.ts'

export interface State {
  readonly state: CountedState | null
  readonly planned: boolean
  /** Where the words that tell it stand. */
  readonly from: 'within' | 'after' | 'before' | 'none'
}

/** Words between a count and its state, or between a state and its count. */
const BETWEEN_AFTER: ReadonlySet<string> = new Set(
  'to who that which been reported reportedly feared believed presumed confirmed listed officially went gone going remain remained still also already later being left found shot now due set expected become planned scheduled ready about all or'.split(
    ' ',
  ),
)
const BETWEEN_BEFORE: ReadonlySet<string> = new Set(
  'of to at the toll stands stood stand rose risen rises rising climbed reached reaching has had is was now by includes including another a the first second initial new group groups force contingent batch team wave unit up over all'.split(
    ' ',
  ),
)
const NOT_YET: ReadonlySet<string> = new Set(['to', 'will', 'would', "'ll", 'could', 'may', 'might', 'should'])
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'to'])

/** How far from the number a state is looked for, in words. */
const REACH = 6

export const STATELESS: State = { state: null, planned: false, from: 'none' }

/** `first` and `next`: the amount's atoms; `phrase`: what is counted. */
export function stateOf(atoms: readonly Atom[], first: number, next: number, phrase: NounPhrase | null): State {
  return within(atoms, phrase) ?? after(atoms, phrase?.last ?? next) ?? before(atoms, first) ?? STATELESS
}

function within(atoms: readonly Atom[], phrase: NounPhrase | null): State | null {
  for (let index = phrase?.first ?? 0; index < (phrase?.last ?? 0); index++) {
    const state = COUNTED_STATES.get(atoms[index]!.lower)
    if (state) return { state, planned: false, from: 'within' }
  }
  return null
}

/** "12 people were killed", "10,000 troops are to be deployed". */
function after(atoms: readonly Atom[], index: number): State | null {
  let planned = false
  let passive = false
  for (let at = index; at < index + REACH; at++) {
    const word = atoms[at]
    if (!word) return null
    if (word.lower === 'lost' && atoms[at + 2]?.lower === 'lives') return { state: 'killed', planned, from: 'after' }
    const state = COUNTED_STATES.get(word.lower)
    if (state && ACTIVE.test(word.lower)) return null
    if (state)
      return passive || isOwn(word, atoms[at + 1])
        ? { state: widened(state, atoms, at + 1), planned, from: 'after' }
        : null
    if (NOT_YET.has(word.lower)) planned = true
    if (BE.has(word.lower)) passive = !planned || word.lower === 'be'
    const passes = BE.has(word.lower) || HAVE.has(word.lower) || MODALS.has(word.lower) || BETWEEN_AFTER.has(word.lower)
    if (!passes && !word.taken && !word.lower.endsWith('ly')) return null
  }
  return null
}

/** "42 members are sending a letter". */
const ACTIVE = /(?<!miss|dy)ing$/

/** "were killed or injured": neither alone. */
function widened(state: CountedState, atoms: readonly Atom[], index: number): CountedState {
  const isJoined = ['or', 'and'].includes(atoms[index]?.lower ?? '')
  const other = isJoined ? COUNTED_STATES.get(atoms[index + 1]?.lower ?? '') : undefined
  const isHarm = HARMS.has(state) && other !== undefined && HARMS.has(other) && other !== state
  return isHarm && !isObject(atoms[index + 2]) ? 'casualty' : state
}

const HARMS: ReadonlySet<CountedState> = new Set(['killed', 'wounded'])

const isObject = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.kind === 'number' || OBJECTS.has(atom.lower))

/** What befalls the counted themselves: "12 dead", "12 killed in a raid"; not "12 soldiers killed 3 civilians". */
function isOwn({ lower }: Atom, follows: Atom | undefined): boolean {
  if (INTRANSITIVE.has(lower)) return true
  const isParticiple = /(?:ed|sent|slain|hurt)$/.test(lower)
  return isParticiple && (!follows || follows.kind === 'mark' || isEdge(follows)) && !OBJECTS.has(follows?.lower ?? '')
}

const INTRANSITIVE: ReadonlySet<string> = new Set(
  'dead died die dying missing disappeared vanished unaccounted perished drowned fled homeless survived massed'.split(
    ' ',
  ),
)

/** What begins an object. */
const OBJECTS: ReadonlySet<string> = new Set(
  'the a an his her its their our my this that these those them him us me some any several one two three all'.split(
    ' ',
  ),
)

/** "killed at least 12", "the death toll rose to 12", "plans to send 3,000". */
function before(atoms: readonly Atom[], index: number): State | null {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const { lower } = atoms[at]!
    if (lower === 'toll' || isLivesTaken(atoms, at)) return { state: 'killed', planned: false, from: 'before' }
    const state = COUNTED_STATES.get(lower)
    if (state) return { state, planned: AHEAD.has(atoms[at - 1]?.lower ?? ''), from: 'before' }
    if (!BETWEEN_BEFORE.has(lower)) return null
  }
  return null
}

/** "claimed the lives of 12". */
const isLivesTaken = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]!.lower === 'lives' && /^(?:claim|took|tak|cost)/.test(atoms[index - 2]?.lower ?? '')
