/** The relation of a time to what happens: read off the words in front of it, which stay outside of its extent. */
import { PAST_FORMS } from '../../../lexicon/en/tense-words.ts'
import type { TimeRelation } from '../../../model.ts'
import { type Atom, isHyphen, lower, reads } from './atoms.ts'

/** Words in front → relation; the longest first, and the first that fits wins. */
const RELATIONS: readonly (readonly [string, TimeRelation])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['at the latest by', 'by'],
  ['as late as', 'until'],
  ['as early as', 'from'],
  ['as soon as', 'from'],
  ['no earlier than', 'from'],
  ['not earlier than', 'from'],
  ['no sooner than', 'from'],
  ['not before', 'from'],
  ['in advance of', 'before'],
  ['in the course of', 'during'],
  ['in the run up to', 'before'],
  ['earlier than', 'before'],
  ['later than', 'after'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['starting from', 'from'],
  ['beginning from', 'from'],
  ['right up to', 'until'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['not until', 'from'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['thru', 'until'],
  ['since', 'since'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['effective', 'from'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['during', 'during'],
  ['between', 'during'],
  ['throughout', 'during'],
  ['within', 'during'],
]

/** Nouns by which something is to be done: "finished by the 2030 deadline" names a date, no agent. */
const DEADLINES: ReadonlySet<string> = new Set(
  `deadline target date election elections vote season seasons games olympics cup summit budget session term midterms holiday holidays
  start end beginning opening`.split(/\s+/),
)

/** Words that follow a time which stands for itself. */
const NO_NOUNS =
  /^(?:and|but|or|in|on|at|for|with|to|of|from|the|a|an|he|she|it|they|we|which|who|when|as|if|was|were|is|are)$/

/** "changed by the 2010 health law", "hit by last year's storm": `by` names who did it, and the time tells which. */
function isAgent(atoms: readonly Atom[], by: number, first: number, last: number): boolean {
  const verb = lower(atoms, by - 1)
  const noun = lower(atoms, last) === "'" ? last + 2 : last
  const isOwned = noun > last || (first > by + 1 && lower(atoms, first - 1) === 'the')
  if (!isOwned || !(/ed$/.test(verb) || PAST_FORMS.has(verb))) return false
  const words = [noun, noun + 1, noun + 2].map((at) => lower(atoms, at))
  return atoms[noun]?.kind === 'word' && !NO_NOUNS.test(words[0]!) && !words.some((word) => DEADLINES.has(word))
}

type Split = readonly [readonly string[], TimeRelation]

/** By their last word, which stands right in front of the expression. */
const BY_LAST: ReadonlyMap<string, readonly Split[]> = Map.groupBy(
  RELATIONS.map(([words, relation]): Split => [words.split(' '), relation]),
  ([words]) => words.at(-1)!,
)

/** Words that may stand between the preposition and the expression: "since early on Tuesday", "until at least Friday". */
const SKIPPED: ReadonlySet<string> = new Set(
  'the on in at about around late early least sometime some time exactly of'.split(' '),
)
const PREFIXES: ReadonlyMap<string, TimeRelation> = new Map([
  ['pre', 'before'],
  ['post', 'after'],
])

const MOST_SKIPPED = 2

/** The relation of the expression `[first, last)`. */
export function relationBefore(atoms: readonly Atom[], first: number, last: number): TimeRelation {
  // "pre-2014", "post-2014"
  const prefix = isHyphen(atoms[first - 1]) ? PREFIXES.get(lower(atoms, first - 2)) : undefined
  if (prefix) return prefix
  for (let end = first, skipped = 0; skipped <= MOST_SKIPPED; end--, skipped++) {
    const candidates = BY_LAST.get(lower(atoms, end - 1)) ?? []
    const found = candidates.find(([words]) => reads(atoms, end - words.length, ...words))
    if (found) return found[1] === 'by' && isAgent(atoms, end - 1, first, last) ? 'on' : found[1]
    if (!SKIPPED.has(lower(atoms, end - 1))) return 'on'
  }
  return 'on'
}
