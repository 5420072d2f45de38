/** Results and telephone numbers: two or more numbers side by side that count nothing. */
import { PHONE_WORDS, SCORE_WORDS } from '../../../../lexicon/en/number-designators.ts'
import type { Atom } from '../atom.ts'
import { numeralAt } from '../numeral.ts'
import { lowerAt, type Rule, rule } from './rule.ts'

/** How far before a number its verb is looked for, in words. */
const REACH = 4

/** From this on a bare range with a dash is an amount ("put at 10,000-15,000"), below it a result. */
const AMOUNT_FROM = 200

function follows(atoms: readonly Atom[], index: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, index - REACH); at < index; at++) if (words.has(atoms[at]!.lower)) return true
  return false
}

/** "1-3", "voted 48 to 52", "555-1234" after "call". */
export const tally = rule('tally', ({ atoms, amount, counted }) => {
  if (!amount.link || amount.unit || counted.phrase) return false
  if (amount.link === '-') return !(amount.high! >= AMOUNT_FROM) || follows(atoms, amount.first, PHONE_WORDS)
  return amount.link === 'to' && follows(atoms, amount.first, SCORE_WORDS)
})

const AFTER_TALLY: ReadonlySet<string> = new Set([
  'vote',
  'decision',
  'ruling',
  'victory',
  'win',
  'majority',
  'margin',
  'split',
  'defeat',
])

/** "52 to 48", "five to four": the larger first. */
export const descending: Rule = {
  id: 'descending',
  against({ atoms, amount, counted }) {
    if (amount.unit || amount.link || amount.compared || counted.phrase) return null
    const at = lowerAt(atoms, amount.next) === '-' ? amount.next + 1 : amount.next
    const second =
      lowerAt(atoms, at) === 'to' ? numeralAt(atoms, lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1) : null
    if (!second || second.value > amount.best!) return null
    const isTally = follows(atoms, amount.first, SCORE_WORDS) || AFTER_TALLY.has(lowerAt(atoms, second.next))
    return isTally ? second.next : null
  },
}

/** Known by itself: the day, and the number that is called. */
const EMERGENCY = 911

/** "call 112", "the bravery shown on 911". */
export const phone = rule('phone', ({ atoms, amount, counted }) => {
  if (!amount.digits || amount.unit || counted.phrase || amount.compared) return false
  if (amount.best === EMERGENCY) return true
  return (
    PHONE_WORDS.has(lowerAt(atoms, amount.first - 1)) ||
    (PHONE_WORDS.has(lowerAt(atoms, amount.first - 2)) && lowerAt(atoms, amount.first - 1) === ':')
  )
})

/** "+44 20 7946 0958", "nineteen eighty-four": numbers in a row. */
export const row: Rule = {
  id: 'row',
  against({ atoms, amount }) {
    if (amount.unit || amount.link) return null
    let end = amount.next
    for (;;) {
      const at = lowerAt(atoms, end) === ')' ? end + 1 : end
      const numeral = numeralAt(atoms, at)
      if (!numeral || lowerAt(atoms, at) === 'a' || lowerAt(atoms, at) === 'an') break
      if (end === amount.next && lowerAt(atoms, numeral.next) === '-' && atoms[numeral.next + 1]?.kind === 'word') break
      end = numeral.next
    }
    return end > amount.next ? end : null
  },
}
