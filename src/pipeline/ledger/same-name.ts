/** Whether two names may be one: all words of the shorter stand in the longer. */
import type { SourceRef } from '../../ledger-model.ts'
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { LEGAL_FORMS } from '../../lexicon/en/legal-forms.ts'

/** "Velm Rail" and "Velm Rail Company", "Venn" and "Ada B. Venn", "VR" and "Velm Rail"; a bound is drawn from it, never a merger. */
export function mayBeSameName(a: string, b: string): boolean {
  if (isShortFor(a, b) || isShortFor(b, a)) return true
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ]
  return short.size > 0 && short.isSubsetOf(long)
}

/** Initials of its capital words. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '')
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return /^\p{Lu}{2,}$/u.test(letters) && words.length > 1 && words.map(([initial]) => initial).join('') === letters
}

/**
 * Two bodies of one country of which one is only described: all that tells the one from its state stands in the name of the other.
 * "Varnian intelligence services" may be the "National Intelligence Service", "Varnian police" is no "Interior Ministry".
 */
export function mayBeDescribed(a: SourceRef, b: SourceRef): boolean {
  if (a.kind !== 'organization' || b.kind !== 'organization' || a.country === null || a.country !== b.country)
    return false
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => isDescription(one!) && tellingOf(one!).isSubsetOf(stems(wordsOf(other!.name))))
}

const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  COUNTRIES.map(([code, name, demonyms, , aliases = []]) => [
    code,
    new Set([name, ...demonyms, ...aliases].flatMap((words) => [...wordsOf(words)])),
  ]),
)

/** Words for any body. */
const GENERIC = stems(
  new Set(
    'service agency authority force official body office department command security state national the of'.split(' '),
  ),
)

/** Without its country's words, it has no capitals: "South Korean intelligence services". */
const isDescription = ({ name, country }: SourceRef): boolean =>
  name.split(/\s+/).every((word) => !/^\p{Lu}/u.test(word) || isOfState(country, word.toLowerCase()))

const isOfState = (country: string | null, word: string): boolean => STATES.get(country ?? '')?.has(word) ?? false

const tellingOf = ({ name, country }: SourceRef): ReadonlySet<string> =>
  new Set(
    [...stems(new Set([...wordsOf(name)].filter((word) => !isOfState(country, word))))].filter(
      (word) => !GENERIC.has(word),
    ),
  )

function stems(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.replace(/ies$/, 'y').replace(/s$/, '')))
}

function wordsOf(name: string): Set<string> {
  return new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LEGAL_FORMS.has(word)))
}
