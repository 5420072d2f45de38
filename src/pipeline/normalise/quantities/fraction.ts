/** Fractions of a whole: "two-thirds", "a quarter of", "half the", "one in five", "nine out of 10". */
import { DENOMINATORS, SMALL_NUMBERS } from '../../../lexicon/en/number-words.ts'
import type { Atom } from './atom.ts'
import { numeralAt } from './numeral.ts'

export interface Fraction {
  /** In [0, 1] but for "three halves" and the like. */
  readonly value: number
  readonly next: number
}

/** The fraction that begins at `index`; null when none does, and for ordinals ("a third country"). */
export function fractionAt(atoms: readonly Atom[], index: number): Fraction | null {
  const word = atoms[index]
  if (!word || word.taken) return null
  if (word.lower === 'half') return halfOf(atoms, index)
  if (word.lower === 'a' || word.lower === 'an') return articled(atoms, index)
  return counted(atoms, index) ?? proportion(atoms, index) ?? slashed(atoms, index)
}

const WHOLES: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'all',
  'these',
  'those',
  'that',
  'this',
  'as',
])
const PARTS_BEFORE: ReadonlySet<string> = new Set([
  'first',
  'second',
  'latter',
  'other',
  'last',
  'each',
  'bottom',
  'top',
  'either',
  'better',
])

function halfOf(atoms: readonly Atom[], index: number): Fraction | null {
  if (PARTS_BEFORE.has(atoms[index - 1]?.lower ?? '') || isSum(atoms, index - 1)) return null
  return WHOLES.has(atoms[index + 1]?.lower ?? '') ? { value: 0.5, next: index + 1 } : null
}

/** "a decade and a half of war"; `index`: the article. */
const isSum = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]?.lower === 'a' && atoms[index - 1]?.lower === 'and'

/** "a third of", "by a third": before a noun the word is an ordinal. */
function articled(atoms: readonly Atom[], index: number): Fraction | null {
  const value = singular(atoms[index + 1])
  if (!value || atoms[index + 1]!.taken) return null
  if (value === 2 && isSum(atoms, index)) return null
  const after = atoms[index + 2]
  const measured = ['by', 'to', 'than', 'about', 'nearly', 'almost', 'roughly', 'around', 'over', 'under'].includes(
    atoms[index - 1]?.lower ?? '',
  )
  const closed =
    !after ||
    after.kind === 'mark' ||
    ['in', 'from', 'since', 'to', 'on', 'and', 'or', 'over', 'compared'].includes(after.lower)
  if (after?.lower === 'of' || (measured && closed)) return { value: 1 / value, next: index + 2 }
  return null
}

const singular = (word: Atom | undefined): number | null =>
  word && !word.lower.endsWith('s') && word.lower !== 'halves' ? (DENOMINATORS.get(word.lower) ?? null) : null

/** "two-thirds", "three quarters", "one third". */
function counted(atoms: readonly Atom[], index: number): Fraction | null {
  const count = SMALL_NUMBERS.get(atoms[index]!.lower)
  if (!count || count >= 20) return null
  const at = atoms[index + 1]?.lower === '-' ? index + 2 : index + 1
  const word = atoms[at]
  const value = DENOMINATORS.get(word?.lower ?? '')
  if (!word || !value || word.taken || count >= value * 3) return null
  const plural = word.lower.endsWith('s')
  if (plural !== count > 1 && !(count > 1 && at === index + 2)) return null
  return { value: count / value, next: at + 1 }
}

/** "one in five", "nine out of 10"; larger wholes are two counts ("12 out of 15 members"). */
function proportion(atoms: readonly Atom[], index: number): Fraction | null {
  const part = numeralAt(atoms, index)
  if (!part || part.value < 1) return null
  let next = part.next
  if (atoms[next]?.lower === 'out' && atoms[next + 1]?.lower === 'of') next += 2
  else if (atoms[next]?.lower === 'in') next++
  else return null
  if (atoms[next]?.lower === 'every') next++
  const whole = numeralAt(atoms, next)
  if (!whole || whole.value <= part.value || !isRound(whole.value)) return null
  if (atoms[next - 1]!.lower === 'in' && part.digits !== whole.digits && part.value > 1) return null
  return { value: part.value / whole.value, next: whole.next }
}

const isRound = (whole: number): boolean =>
  whole <= 10 || [12, 20, 25, 50].includes(whole) || /^10+$/.test(String(whole))

/** "1/2 of", "3/4 mile"; other slashes are dates and names ("9/11", "24/7"). */
function slashed(atoms: readonly Atom[], index: number): Fraction | null {
  const [part, slash, whole, after] = atoms.slice(index, index + 4)
  if (part?.kind !== 'number' || slash?.lower !== '/' || whole?.kind !== 'number' || !slash.glued || !whole.glued)
    return null
  const [above, below] = [Number(part.text), Number(whole.text)]
  if (![2, 3, 4, 5, 8].includes(below) || !(above > 0 && above < below) || after?.lower !== 'of') return null
  return { value: above / below, next: index + 3 }
}
