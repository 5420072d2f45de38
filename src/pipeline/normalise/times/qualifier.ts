/** Comparators in front of an amount of time: "about two years", "at least 30 days". They belong to the extent. */
import { type Atom, lower } from './atoms.ts'
import type { Mod } from './value.ts'

export interface Qualifier {
  readonly first: number
  readonly mod: Mod
}

/** Lower-case words in front → TIMEX3 modifier; the longest first. */
const QUALIFIERS: readonly (readonly [readonly string[], Mod])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['little', 'more', 'than'], 'MORE_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['some'], 'APPROX'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
]

/** The comparator that ends right before the atom at `end`. */
export function qualifierBefore(atoms: readonly Atom[], end: number): Qualifier | null {
  for (const [words, mod] of QUALIFIERS) {
    const first = end - words.length
    if (first >= 0 && words.every((word, offset) => lower(atoms, first + offset) === word)) return { first, mod }
  }
  return null
}
