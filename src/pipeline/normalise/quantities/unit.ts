/** Units after an amount, currencies before and after it, and rates ("per hour", "a barrel"). */
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  type CurrencyName,
  DOLLAR_PREFIXES,
  MONEY_WORDS,
  SHARED_CURRENCY_NAMES,
} from '../../../lexicon/en/currencies.ts'
import { CLOSED } from '../../../lexicon/en/noun-phrase-edges.ts'
import { RATE_UNITS, TIME_UNITS, UNITS, UNITS_AFTER_DIGITS, type Unit } from '../../../lexicon/en/units.ts'
import type { Atom } from './atom.ts'
import { type Hit, phraseAt, phrases } from './phrases.ts'

export interface UnitHit {
  readonly name: string
  readonly kind: 'measure' | 'money' | 'share'
  readonly si: Unit['si']
  readonly next: number
}

const spelled = (written: string): string => written.replace('km/h', 'km / h').replace('m/s', 'm / s')
const MEASURES = phrases(UNITS.flatMap((unit) => unit.written.map((written) => [spelled(written), unit] as const)))
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage point', 'basis point'])

interface Named {
  readonly code: string
  /** An adjective told the country. */
  readonly adjective: boolean
}

const named = (names: readonly CurrencyName[]) =>
  phrases<Named>(
    names.flatMap(({ written, alone, of = {} }) =>
      written.flatMap((name): [string, Named][] => [
        [name, { code: alone, adjective: false }],
        ...Object.entries(of).map(([adjective, code]): [string, Named] => [
          `${adjective} ${name}`,
          { code, adjective: true },
        ]),
      ]),
    ),
  )
const MONEY = named(CURRENCY_NAMES)
const SHARED_MONEY = named(SHARED_CURRENCY_NAMES)

/** Below this amount "pounds" and "won" are never money without an adjective. */
const MONEY_FROM = 1e6
/** How far before "pounds" a word of a price is looked for, in words. */
const PRICE_REACH = 10

export const MAGNITUDE: UnitHit = { name: 'magnitude', kind: 'measure', si: null, next: 0 }

/** The unit written before a number, at `index`: a currency, or "magnitude". */
export function prefixAt(atoms: readonly Atom[], index: number): Hit<UnitHit> | null {
  const currency = currencyBefore(atoms, index)
  if (currency) return { value: { name: currency.value, kind: 'money', si: null, next: 0 }, next: currency.next }
  if (atoms[index]?.lower !== 'magnitude') return null
  const next = ['of', '-'].includes(atoms[index + 1]?.lower ?? '') ? index + 2 : index + 1
  return atoms[next]?.kind === 'number' ? { value: MAGNITUDE, next } : null
}

/** What may stand before a number as its unit, in lower case. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set([
  ...[...CURRENCY_SIGNS.keys(), ...DOLLAR_PREFIXES.keys(), ...CURRENCY_ABBREVIATIONS.keys(), MAGNITUDE.name],
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
])

function currencyBefore(atoms: readonly Atom[], index: number): Hit<string> | null {
  const atom = atoms[index]
  if (!atom || atom.taken) return null
  const sign = CURRENCY_SIGNS.get(atom.lower)
  if (sign) return { value: sign, next: index + 1 }
  const follows = atoms[index + 1]
  const prefix = follows?.lower === '$' && follows.glued ? DOLLAR_PREFIXES.get(atom.lower) : undefined
  if (prefix) return { value: prefix, next: index + 2 }
  const code = CURRENCY_CODES.has(atom.text) ? isoOf(atom.text) : CURRENCY_ABBREVIATIONS.get(atom.lower)
  return code && follows?.kind === 'number' ? { value: code, next: index + 1 } : null
}

const isoOf = (code: string): string => (code === 'RMB' ? 'CNY' : code)

/** The unit after a number; a hyphen may stand before it ("30-ton"). `value`: the largest value of the amount. */
export function unitAfter(atoms: readonly Atom[], index: number, digits: boolean, value: number): UnitHit | null {
  const hyphened = atoms[index]?.lower === '-' && atoms[index]!.glued
  const at = hyphened ? index + 1 : index
  const atom = atoms[at]
  if (!atom || atom.taken) return null
  const money = moneyAfter(atoms, at, value)
  if (money) return { name: money.value, kind: 'money', si: null, next: money.next }
  const hit = phraseAt(MEASURES, atoms, at)
  if (!hit || !isMeant(atom, hit, at, digits, value)) return null
  const { name, si } = hit.value
  return { name, si, kind: SHARES.has(name) ? 'share' : 'measure', next: hit.next }
}

/** Short spellings need digits before them, one letter no space, and C and F more than one digit (5C is a telephone). */
function isMeant(atom: Atom, hit: Hit<Unit>, at: number, digits: boolean, value: number): boolean {
  if (hit.next - at > 1 || !UNITS_AFTER_DIGITS.has(atom.lower)) return true
  if (!digits) return false
  if (atom.lower.length > 1) return true
  const isTemperature = atom.lower === 'c' || atom.lower === 'f'
  const isCapital = atom.text !== atom.lower
  return atom.glued && isCapital === isTemperature && (!isTemperature || value < 0 || value > 9)
}

function moneyAfter(atoms: readonly Atom[], index: number, value: number): Hit<string> | null {
  const hit = phraseAt(MONEY, atoms, index)
  if (hit) return { value: hit.value.code, next: hit.next }
  const shared = phraseAt(SHARED_MONEY, atoms, index)
  if (shared && (shared.value.adjective || isPrice(atoms, index, value, shared.next))) {
    return { value: shared.value.code, next: shared.next }
  }
  const code = atoms[index]!.text
  return CURRENCY_CODES.has(code) ? { value: isoOf(code), next: index + 1 } : null
}

/** "20 million won"; "a budget of 20 million pounds", but "lost 20 pounds" and "5 million pounds of thrust". */
function isPrice(atoms: readonly Atom[], index: number, value: number, next: number): boolean {
  if (value < MONEY_FROM || atoms[next]?.lower === 'of') return false
  if (atoms[index]!.lower === 'won') return true
  for (let at = index - 1; at >= Math.max(0, index - PRICE_REACH); at--)
    if (MONEY_WORDS.has(atoms[at]!.lower)) return true
  return false
}

/** "per hour", "an hour", "a barrel", "/day": what the rate is per, and where it ends. */
export function rateAt(atoms: readonly Atom[], index: number): Hit<string> | null {
  const hyphened = atoms[index]?.lower === '-' && atoms[index]!.glued ? 1 : 0
  const link = atoms[index + hyphened]?.lower ?? ''
  let at = index + hyphened + 1
  if (hyphened && atoms[at]?.lower === '-') at++
  const word = atoms[at]
  if (word?.kind !== 'word') return null
  if (link === 'per' || link === '/') return { value: singularOf(word.lower), next: at + 1 }
  if (link !== 'a' && link !== 'an' && link !== 'each' && link !== 'every') return null
  // "gave 5,000 people a second chance"
  if (word.lower === 'second' && atoms[at + 1]?.kind === 'word' && !CLOSED.has(atoms[at + 1]!.lower)) return null
  const isRate = (TIME_UNITS.has(word.lower) && !word.lower.endsWith('s')) || RATE_UNITS.has(word.lower)
  return isRate ? { value: word.lower, next: at + 1 } : null
}

const singularOf = (word: string): string => (TIME_UNITS.has(word) ? word.replace(/s$/, '') : word)
