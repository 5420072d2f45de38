/** Vague amounts: "several hundred", "dozens", "tens of thousands", "hundreds, if not thousands". */
import { SCALES } from '../../../lexicon/en/number-words.ts'
import {
  type Bounds,
  FACTORS_OF_SCALES,
  VAGUE_FACTORS,
  VAGUE_SCALES,
  WIDENERS,
} from '../../../lexicon/en/vague-amounts.ts'
import type { Atom } from './atom.ts'
import { times } from './numeral.ts'
import { phraseAt, phrases } from './phrases.ts'

export interface Vague {
  readonly bounds: Bounds
  readonly next: number
}

const FACTORS = phrases(VAGUE_FACTORS)
const ONLY_FACTORS = phrases(FACTORS_OF_SCALES)
export const VAGUE_WORDS: ReadonlySet<string> = new Set([...FACTORS.byFirst.keys(), ...ONLY_FACTORS.byFirst.keys()])

const WIDEN = phrases(WIDENERS.map((words) => [words, true] as const))

/** The vague amount that begins at `index`; null when none does. */
export function vagueAt(atoms: readonly Atom[], index: number): Vague | null {
  return factorAt(atoms, index) ?? pluralAt(atoms, index)
}

function factorAt(atoms: readonly Atom[], index: number): Vague | null {
  const hit = phraseAt(FACTORS, atoms, index) ?? phraseAt(ONLY_FACTORS, atoms, index)
  if (!hit || atoms[hit.next]?.taken) return null
  const scaled = scaledBy(atoms, hit.value, hit.next)
  if (scaled) return scaled
  return phraseAt(FACTORS, atoms, index) ? { bounds: hit.value, next: hit.next } : null
}

/** "several hundred", "a few hundred thousand", "many thousands". */
function scaledBy(atoms: readonly Atom[], bounds: Bounds, index: number): Vague | null {
  let [low, high] = bounds
  let next = atoms[index]?.lower === 'of' ? index + 1 : index
  const first = next
  for (;;) {
    const word = atoms[next]?.lower ?? ''
    const scale = SCALES.get(word) ?? SCALES.get(word.replace(/s$/, ''))
    if (!scale) break
    low = times(low, scale)
    high = times(high, scale)
    next++
    if (word.endsWith('s')) break
  }
  return next > first ? { bounds: [low, high], next } : null
}

/** "dozens", "tens of thousands", widened by a second one. */
function pluralAt(atoms: readonly Atom[], index: number): Vague | null {
  const first = pluralScaleAt(atoms, index)
  if (!first) return null
  const widener = phraseAt(WIDEN, atoms, first.next)
  const second = widener && pluralScaleAt(atoms, widener.next)
  if (!second || second.bounds[1] <= first.bounds[1]) return first
  return { bounds: [first.bounds[0], second.bounds[1]], next: second.next }
}

function pluralScaleAt(atoms: readonly Atom[], index: number): Vague | null {
  const word = atoms[index]
  if (!word || word.taken) return null
  const bounds = VAGUE_SCALES.get(word.lower)
  if (!bounds) return null
  const product = ofScale(atoms, bounds, index + 1)
  if (product) return product
  return word.lower === 'tens' ? null : { bounds, next: index + 1 }
}

/** "hundreds of thousands of millions": each step multiplies; the top stays one below the next power. */
function ofScale(atoms: readonly Atom[], bounds: Bounds, index: number): Vague | null {
  let [low, high] = bounds
  let next = index
  for (;;) {
    const plural = atoms[next]?.lower === 'of' ? (atoms[next + 1]?.lower ?? '') : ''
    const scale = plural.endsWith('s') ? SCALES.get(plural.slice(0, -1)) : undefined
    if (!scale) break
    low = times(low, scale)
    high = times(high + 1, scale) - 1
    next += 2
  }
  return next > index ? { bounds: [low, high], next } : null
}
