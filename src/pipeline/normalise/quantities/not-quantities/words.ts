/** Number words that count nothing: "one of the", "the two said", "test scores". */

import { COUNTED_STATES } from '../../../../lexicon/en/counted-states.ts'
import { BE, HAVE, MODALS } from '../../../../lexicon/en/noun-phrase-edges.ts'
import { COUNTED_AFTER_ONE } from '../../../../lexicon/en/number-designators.ts'
import { isEdge } from '../noun-phrase.ts'
import { lowerAt, rule } from './rule.ts'

/** "one" is a number before a person or a thing that is counted, or after a comparator; else a pronoun or "some". */
export const pronounOne = rule('pronoun-one', ({ atoms, amount, counted: { phrase, hyphened } }) => {
  if (amount.best !== 1 || amount.digits || amount.unit || (amount.compared && amount.bound !== 'exact')) return false
  if (hyphened) return true
  if (lowerAt(atoms, amount.next) === 'of' || !phrase) return !COUNTED_STATES.has(lowerAt(atoms, amount.next))
  return !COUNTED_AFTER_ONE.has(lowerAt(atoms, phrase.last - 1))
})

/** Number words up to this one are often pronouns, ages or hours ("the two", "when she was eighteen"). */
const SMALL = 99

/** "three of them children". */
const THEM: ReadonlySet<string> = new Set(['them', 'us', 'whom', 'which', 'these', 'those'])

/** Before a number word that stands for people or things named before. */
const DEFINITE: ReadonlySet<string> = new Set(
  "the these those all his her its their our my your 's of in into between or and by as no any each".split(' '),
)

/** "the two said", "divided in two": a small number word without a noun counts only beside a state or before a verb of being. */
export const bareWord = rule('bare-word', ({ atoms, amount, counted }) => {
  const { bound, best, digits, unit, compared, link } = amount
  if (digits || unit || counted.phrase || (compared && !link)) return false
  const isVague = bound === 'vague'
  if ((isVague ? amount.low! : (best ?? amount.high!)) > SMALL) return false
  const next = lowerAt(atoms, amount.next)
  if (next === 'of' && THEM.has(lowerAt(atoms, amount.next + 1))) return false
  const goesOn = BE.has(next) || HAVE.has(next) || MODALS.has(next) || COUNTED_STATES.has(next)
  const before = lowerAt(atoms, amount.first - 1)
  return !COUNTED_STATES.has(before) && (!goesOn || DEFINITE.has(before))
})

/** "scores" is a number only where no noun or adjective stands before it: "test scores", "her scores". */
export const scores = rule('scores', ({ atoms, amount: { numeral, first }, counted }) => {
  if (lowerAt(atoms, numeral) !== 'scores') return false
  const before = atoms[first - 1]
  const isFree = !before || before.kind === 'mark' || /(?:ed|ing)$/.test(before.lower) || isEdge(before)
  const next = lowerAt(atoms, numeral + 1)
  const goesOn = next === 'of' ? counted.phrase !== null : BE.has(next) || next === 'more' || COUNTED_STATES.has(next)
  return !isFree || !goesOn
})
