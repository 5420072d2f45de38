/** The engine: every rule is called at its heads; where finds overlap the longer wins, then the earlier rule. */
import type { Atom } from './atoms.ts'
import { RULES } from './rules/index.ts'
import type { Found, Rule } from './timex.ts'

const DIGIT_RULES = RULES.filter((rule) => rule.heads === 'digits')

const BY_WORD: ReadonlyMap<string, readonly Rule[]> = RULES.reduce((byWord, rule) => {
  if (rule.heads === 'digits') return byWord
  for (const word of rule.heads.keys()) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  return byWord
}, new Map<string, Rule[]>())

const NONE: readonly Rule[] = []

/** Time expressions of one block, in order and disjoint. */
export function find(atoms: readonly Atom[]): Found[] {
  const all: Found[] = []
  atoms.forEach((atom, head) => {
    const rules = atom.kind === 'digits' ? DIGIT_RULES : (BY_WORD.get(atom.lower) ?? NONE)
    for (const rule of rules) {
      const found = rule.find(atoms, head)
      if (found) all.push({ rule: rule.id, ...found })
    }
  })
  return disjoint(all)
}

/** Keeps, of those that overlap, the longest. */
function disjoint(all: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const found of all.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1)
    if (!before || before.last <= found.first) kept.push(found)
    else if (found.last - found.first > before.last - before.first) kept[kept.length - 1] = found
  }
  return kept
}
