/** Decades and centuries: "the 1980s", "the '80s", "the nineties", "the 20th century". */
import { DECADES, ORDINALS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, lower, reads } from '../atoms.ts'
import type { Found, Rule } from '../timex.ts'
import { century as centuryValue, decade as decadeValue, type Value } from '../value.ts'

export const decade: Rule = {
  id: 'decade',
  heads: 'digits',
  find(atoms, head) {
    const { text } = atoms[head]!
    const end = apostropheSkipped(atoms, head + 1)
    if (!atoms[end]?.glued || atoms[end].text !== 's' || !text.endsWith('0')) return null
    const isShort = text.length === 2 && /^[’'‘]$/.test(lower(atoms, head - 1)) && atoms[head]!.glued
    if (text.length === 4 && Number(text) >= 1200 && Number(text) < 2100)
      return found(withThe(atoms, head), end + 1, decadeValue(Number(text)))
    if (isShort) return found(withThe(atoms, head - 1), end + 1, decadeValue(centuryOf(Number(text)) + Number(text)))
    // "the 80s", but "in her 80s" is an age.
    return text.length === 2 && reads(atoms, head - 1, 'the') && Number(text) >= 20
      ? found(head - 1, end + 1, decadeValue(1900 + Number(text)))
      : null
  },
}

export const spelledDecade: Rule = {
  id: 'spelled-decade',
  heads: DECADES,
  find(atoms, head) {
    const tens = DECADES.get(lower(atoms, head))!
    const hasCentury = lower(atoms, head - 1) === 'nineteen'
    const first = withThe(atoms, hasCentury ? head - 1 : head)
    const isDecade = hasCentury || lower(atoms, first) === 'the'
    return isDecade ? found(first, head + 1, decadeValue(1900 + tens)) : null
  },
}

export const century: Rule = {
  id: 'century',
  heads: new Set(['century', 'centuries']),
  find(atoms, head) {
    const end = isBoundHyphen(atoms, head - 1) ? head - 1 : head
    const isSuffixed = /^(st|nd|rd|th)$/.test(lower(atoms, end - 1)) && atoms[end - 1]!.glued
    const first = isSuffixed ? end - 2 : end - 1
    const number = isSuffixed ? Number(atoms[first]?.text) : ORDINALS.get(lower(atoms, first))
    if (!number || !(number >= 1 && number < 31)) return null
    return found(withThe(atoms, first), head + 1, centuryValue(number))
  },
}

/** "the '20s" may be this century's, "the '80s" cannot yet be. */
const centuryOf = (tens: number): number => (tens < 30 ? 2000 : 1900)

const withThe = (atoms: readonly Atom[], first: number): number =>
  lower(atoms, first - 1) === 'the' ? first - 1 : first

const apostropheSkipped = (atoms: readonly Atom[], at: number): number =>
  atoms[at]?.glued && /^[’']$/.test(atoms[at].text) ? at + 1 : at

const found = (first: number, last: number, value: Value): Omit<Found, 'rule'> => ({
  first,
  last,
  type: 'DATE',
  timex: value.timex,
  read: () => value,
  base: 'decade',
})
