/** One day beside another: "the eve of the vote", "the day after the attack". What it lies beside is read by `anchored`. */
import { type Atom, lower } from '../atoms.ts'
import type { Rule } from '../timex.ts'

export const eve: Rule = {
  id: 'eve',
  heads: new Set(['eve', 'day']),
  find(atoms, head) {
    const next = lower(atoms, head + 1)
    const isEve = lower(atoms, head) === 'eve' && next === 'of'
    const isDay = lower(atoms, head) === 'day' && lower(atoms, head - 1) === 'the' && BESIDE.has(next)
    if (!isEve && !isDay) return null
    const distance = { unit: 'day', low: 1, high: 1 } as const
    return { first: withThe(atoms, head), last: head + 1, type: 'DATE', timex: '', distance }
  },
}

const BESIDE: ReadonlySet<string> = new Set(['after', 'before', 'following'])

const withThe = (atoms: readonly Atom[], head: number): number => (lower(atoms, head - 1) === 'the' ? head - 1 : head)
