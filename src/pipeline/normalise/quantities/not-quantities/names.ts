/** Numbers that are part of a name or a label: "F-16", "Article 5", "Apollo 13", "10 Downing Street", "(2)". */
import {
  DESIGNATORS,
  NUMBER_IDIOMS,
  STREET_WORDS,
  WEAK_DESIGNATORS,
} from '../../../../lexicon/en/number-designators.ts'
import type { Atom } from '../atom.ts'
import { isEdge } from '../noun-phrase.ts'
import { numeralAt } from '../numeral.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { gluedEnd, isBareDigits, isCapital, lowerAt, type Rule, rule } from './rule.ts'

const OPENING: ReadonlySet<string> = new Set([
  '(',
  '“',
  '"',
  "'",
  '‘',
  '«',
  '„',
  '—',
  '–',
  '…',
  '``',
  '¿',
  '¡',
  '~',
  '≈',
  '>',
  '<',
  '≥',
  '≤',
  '-',
  '−',
])

/** "G7", "F-16", "Covid-19", "P5+1", "@user5": something stands right before the digits. */
export const gluedBefore = rule('glued-before', ({ atoms, amount: { first } }) => {
  const previous = atoms[first - 1]
  if (previous?.lower === '/' && atoms[first - 2]?.kind === 'number') return true
  if (!atoms[first]?.glued || !previous) return false
  if (!OPENING.has(previous.lower)) return true
  return previous.glued && atoms[first - 2]?.kind !== 'mark' && '-−–'.includes(previous.lower)
})

/** "5G", "1990s", "21st", "Twenty20", "9/11", "10:30", "1.2.3", "3-1", "five-star": something goes on right after. */
export const gluedAfter = rule('glued-after', ({ atoms, next, counted }) => {
  const after = atoms[next]
  if (after?.lower === '/' && atoms[next + 1]?.kind === 'number') return true
  if (!after?.glued) return false
  if (after.kind !== 'mark') return after.lower !== "'s"
  if (atoms[next + 1]?.glued !== true) return after.lower === '°'
  if (after.lower === '-' || after.lower === '‑') return !counted.hyphened || !counted.phrase
  return '/:.–_&@#*'.includes(after.lower) && atoms[next + 1]!.kind !== 'mark'
})

/** "Article 5", "Articles 2, 3 and 4", "room 101", "top 10". */
export const designated: Rule = {
  id: 'designated',
  against({ atoms, amount, counted }) {
    const stop = lowerAt(atoms, amount.first - 1) === '.' && atoms[amount.first - 1]!.glued ? 1 : 0
    const word = lowerAt(atoms, amount.first - 1 - stop)
    if (amount.first !== amount.numeral || amount.unit || !DESIGNATORS.has(word)) return null
    const isCount = (counted.phrase || counted.hyphened) && lowerAt(atoms, amount.next) !== 'of'
    if (WEAK_DESIGNATORS.has(word) && isCount) return null
    return listEnd(atoms, gluedEnd(atoms, amount.next))
  },
}

const LIST_LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '-', '–', '&', 'through'])

/** The end of a list of bare numbers: "Articles 2, 3 and 4". */
export function listEnd(atoms: readonly Atom[], index: number): number {
  let end = index
  for (;;) {
    let next = end
    while (LIST_LINKS.has(lowerAt(atoms, next))) next++
    const numeral = next > end ? numeralAt(atoms, next) : null
    if (!numeral || (atoms[numeral.next]?.kind === 'word' && !isEdge(atoms[numeral.next]!))) return end
    end = numeral.next
  }
}

/** "Apollo 13", "Windows 10", "World War 2": bare digits right after a word with a capital. */
export const numberedName = rule('numbered-name', (candidate) => {
  const { atoms, amount } = candidate
  const previous = atoms[amount.first - 1]
  if (!isBareDigits(candidate) || !isCapital(previous) || previous!.taken) return false
  return !isEdge(previous!) || isCapital(atoms[amount.first - 2])
})

/** "the Big Three", "World War Two", "Three Mile Island", "the Under 30 list": a capital that the sentence does not ask for. */
export const capitalWord = rule(
  'capital-word',
  ({ atoms, amount: { first, numeral, next, digits, unit }, heading }) => {
    if (heading || !isCapital(atoms[first]) || unit?.kind === 'money') return false
    const previous = atoms[first - 1]
    if (previous && previous.kind !== 'mark') return true
    if (digits || first !== numeral) return false
    return isCapital(atoms[next]) && isCapital(atoms[next + 1]) && isCapital(atoms[next - 1])
      ? !hasLowerNoun(atoms, next + 2)
      : false
  },
)

const hasLowerNoun = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]?.kind === 'word' && !isEdge(atoms[index]!) && !isCapital(atoms[index])

/** "221 Baker Street", "1600 Pennsylvania Avenue". */
export const street = rule('street', ({ atoms, amount, counted }) => {
  if (!amount.digits || amount.compared || amount.unit || counted.phrase) return false
  for (let index = amount.next; index < amount.next + 4 && isCapital(atoms[index]); index++) {
    if (index > amount.next && STREET_WORDS.has(atoms[index]!.lower)) return true
  }
  return false
})

/** "1. First …", "(2)", "[12]". */
export const listMark = rule('list-mark', (candidate) => {
  if (!isBareDigits(candidate)) return false
  const { atoms, amount } = candidate
  const [before, after] = [lowerAt(atoms, amount.first - 1), lowerAt(atoms, amount.next)]
  if (amount.first === 0 && (after === '.' || after === ')')) return amount.best! < 100
  return (before === '[' && after === ']') || (before === '(' && after === ')' && amount.best! < 10)
})

/** "the Group of Seven", "the Gang of 4". */
export const groupOf = rule('group-of', ({ atoms, amount: { first }, counted }) => {
  return (
    !counted.phrase &&
    lowerAt(atoms, first - 1) === 'of' &&
    ['Group', 'Gang', 'Party', 'Council'].includes(atoms[first - 2]?.text ?? '')
  )
})

const IDIOMS = phrases(NUMBER_IDIOMS.map((words) => [words, true] as const))
/** Words of the longest idiom before its number. */
const IDIOM_REACH = 4

/** "cloud nine", "ground zero", "four corners". */
export const idiom = rule('idiom', ({ atoms, amount: { numeral } }) => {
  for (let index = Math.max(0, numeral - IDIOM_REACH); index <= numeral; index++) {
    const hit = phraseAt(IDIOMS, atoms, index)
    if (hit && hit.next > numeral) return true
  }
  return false
})
