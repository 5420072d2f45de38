/** Ages: "Marta Venn, 34,", "children under five", "she turned 40". */
import { isPlural } from '../noun-phrase.ts'
import { isBareDigits, isCapital, lowerAt, rule } from './rule.ts'

/** Nobody is older, in years. */
const OLDEST = 120

const AFTER_AGE: ReadonlySet<string> = new Set([',', '.', ';', ')', 'and', 'who', 'of', 'from', '—', ''])

/** A number between commas or in brackets after a name. */
export const ageAfterName = rule('age-after-name', (candidate) => {
  const { atoms, amount } = candidate
  if (!isBareDigits(candidate) || !(amount.best! > 0 && amount.best! < OLDEST) || !Number.isInteger(amount.best))
    return false
  const mark = lowerAt(atoms, amount.first - 1)
  return (
    (mark === ',' || mark === '(') && isCapital(atoms[amount.first - 2]) && AFTER_AGE.has(lowerAt(atoms, amount.next))
  )
})

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
  const isSomeone = SOMEONE.has(lowerAt(atoms, amount.first - 2)) && BEING.has(before.lower)
  if (isSomeone && amount.bound === 'exact') return true
  return AGE_LIMITS.has(lowerAt(atoms, amount.first)) && (WHOM.has(before.lower) || isPlural(before))
})
