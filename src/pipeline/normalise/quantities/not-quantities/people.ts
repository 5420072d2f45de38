/** Ages: "Marta Venn, 34,", "children under five", "she turned 40". */
import type { Atom } from '../atom.ts'
import { isEdge, isPlural } from '../noun-phrase.ts'
import { listEnd } from './names.ts'
import { isBareDigits, isCapital, lowerAt, type Rule, rule } from './rule.ts'

/** Nobody is older, in years. */
const OLDEST = 120

const AFTER_AGE: ReadonlySet<string> = new Set([',', '.', ';', ')', 'and', 'who', 'of', 'from', '—', ''])

/** People that an age may follow when they have no name. */
const YOUNG: ReadonlySet<string> = new Set(
  'boys girls boy girl men women man woman brothers sisters brother sister sons daughters son daughter children twins teenagers'.split(
    ' ',
  ),
)

/** "a chicken seller, 22, is ill": one person, not "drones, 43, were seen". */
const isNoun = (word: Atom | undefined): boolean => word?.kind === 'word' && !isEdge(word) && !isPlural(word)

/** A number between commas or in brackets after a name: "Marta Venn, 34,", "two boys, 8 and 9". */
export const ageAfterName: Rule = {
  id: 'age-after-name',
  against(candidate) {
    const { atoms, amount } = candidate
    if (!isBareDigits(candidate) || !(amount.best! > 0 && amount.best! < OLDEST) || !Number.isInteger(amount.best))
      return null
    const mark = lowerAt(atoms, amount.first - 1)
    // "Marta Venn Jr., 34,"
    const stop = lowerAt(atoms, amount.first - 2) === '.' ? 1 : 0
    const whose = atoms[amount.first - 2 - stop]
    const after = lowerAt(atoms, amount.next)
    const isPerson =
      isCapital(whose) || YOUNG.has(whose?.lower ?? '') || (isNoun(whose) && mark === ',' && after === ',')
    if ((mark !== ',' && mark !== '(') || !isPerson || !AFTER_AGE.has(after)) return null
    return isCapital(whose) ? amount.next : listEnd(atoms, amount.next)
  },
}

const AGE_VERBS: ReadonlySet<string> = new Set(['turned', 'turns', 'turning', 'turn', 'aged'])
const AGE_LIMITS: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below'])
const WHOM: ReadonlySet<string> = new Set([
  'anyone',
  'those',
  'everyone',
  'someone',
  'nobody',
  'person',
  'anybody',
  'child',
])

const SOMEONE: ReadonlySet<string> = new Set(['he', 'she', 'i', 'who', 'you'])
const BEING: ReadonlySet<string> = new Set(['was', 'is', "'s", 'am', "'m", 'were', 'are'])

/** "turned 40", "when she was 16"; "people over 65", "children aged under five". */
export const ageOfPeople = rule('age-of-people', ({ atoms, amount, counted }) => {
  const value = amount.best ?? amount.low ?? amount.high ?? OLDEST
  if (counted.phrase || amount.unit || !(value < OLDEST) || amount.link) return false
  const before = atoms[amount.first - 1]
  if (!before) return false
  if (AGE_VERBS.has(before.lower)) return true
  if (before.lower === 'of' && ['age', 'ages'].includes(lowerAt(atoms, amount.first - 2))) return true
  const isSomeone = SOMEONE.has(lowerAt(atoms, amount.first - 2)) && BEING.has(before.lower)
  if (isSomeone && amount.bound === 'exact') return true
  return AGE_LIMITS.has(lowerAt(atoms, amount.first)) && (WHOM.has(before.lower) || isPlural(before))
})
