/** The vague present, past and future: "now", "recently", "soon". Internal: no date can be given. */
import { VAGUE_TIMES } from '../../../../lexicon/en/vague-times.ts'
import { type Atom, isBoundHyphen, lower, reads } from '../atoms.ts'
import type { Rule } from '../timex.ts'

const BY_HEAD: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> = Map.groupBy(
  Object.entries(VAGUE_TIMES).flatMap(([timex, phrases]) =>
    phrases.map((phrase) => [phrase.split(' '), timex] as const),
  ),
  ([words]) => words[0]!,
)

export const vague: Rule = {
  id: 'vague',
  heads: BY_HEAD,
  find(atoms, head) {
    if (isBoundHyphen(atoms, head - 1) || lower(atoms, head - 1) === "'") return null
    const fits = BY_HEAD.get(lower(atoms, head))!.filter(([words]) => reads(atoms, head, ...words))
    const longest = fits.reduce<(typeof fits)[number] | null>(
      (best, fit) => (best && best[0].length >= fit[0].length ? best : fit),
      null,
    )
    if (!longest || isIdiom(atoms, head)) return null
    return { first: head, last: head + longest[0].length, type: 'DATE', timex: longest[1] }
  },
}

/** "now that the road is open" gives a reason. */
const isIdiom = (atoms: readonly Atom[], head: number): boolean => reads(atoms, head, 'now', 'that')
