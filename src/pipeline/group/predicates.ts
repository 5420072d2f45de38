/** What happens, as a content says it: its main predicate, and the other events of its core, verbs and nouns alike. */
import { isToll } from './compare-counts.ts'
import type { ContentWords } from './content-words.ts'
import type { Count } from './counts.ts'
import type { Predicate } from './features.ts'
import type { Term } from './terms.ts'
import { EVENT_OF } from './toll.ts'
import { isEvent, isLight, known } from './vocabulary.ts'

/** Further events of a content that are kept. */
const MOST_EVENTS = 3
/** Words behind an empty verb ("be", "have", "take") among which what it says is looked for. */
const COMPLEMENT = 6

/** What brings somebody to a place or keeps them there: "troops were sent to the coast" says that troops are there. */
const MOVES: ReadonlySet<string> = new Set([
  ...['deploy', 'arrive', 'go', 'move', 'cross', 'enter', 'work', 'liv', 'gather', 'camp'],
])
const THERE = 'presence'

export function predicatesOf(
  content: ContentWords,
  terms: readonly Term[],
  placed: boolean,
  counts: readonly Count[],
): readonly Predicate[] {
  const said = [...mainOf(content, terms), ...countedEvents(terms, counts)]
  const isThere = placed && (content.exists || said.some((key) => MOVES.has(key)))
  const main = isThere ? [...said, THERE] : said
  const others = terms.filter(({ key, sort }) => sort === 'event' && !main.includes(key)).slice(0, MOST_EVENTS)
  return [
    ...[...new Set(main)].map((key) => ({ key, main: true, known: isEvent(key) })),
    ...[...new Set(others.map(({ key }) => key))].map((key) => ({ key, main: false, known: true })),
  ]
}

/** "The death toll rose to 40" says of 40 that they died. */
const countedEvents = (terms: readonly Term[], counts: readonly Count[]): readonly string[] =>
  counts
    .filter(isToll)
    .map(({ state }) => EVENT_OF[state!])
    .filter((event) => event !== undefined)
    .filter((event) => terms.some(({ key }) => key === event))

function mainOf({ words, core, predicate }: ContentWords, terms: readonly Term[]): string[] {
  if (!predicate) return phraseHeads(terms.filter(({ first }) => core[first]))
  for (let at = predicate.last - 1; at >= predicate.first; at--) {
    const { lower } = words[at]!
    if (isLight(lower)) continue
    const found = known(lower)
    if (found) return [found.key]
  }
  return complement(terms, predicate.last)
}

/** "was responsible", "took part": the first event behind the verb, else its first noun. */
function complement(terms: readonly Term[], from: number): string[] {
  const behind = terms.filter(({ first, sort }) => first >= from && first < from + COMPLEMENT && sort !== 'country')
  const found = behind.find(({ sort }) => sort === 'event') ?? behind.find(({ sort }) => sort === 'word')
  return found ? [found.key] : phraseHeads(terms)
}

const heaviest = (terms: readonly Term[]): Term[] => terms.toSorted((a, b) => b.weight - a.weight || a.first - b.first)

/** A phrase: its events, else its most telling nouns. */
function phraseHeads(terms: readonly Term[]): string[] {
  const events = terms.filter(({ sort }) => sort === 'event')
  const heads = events.length > 0 ? events : heaviest(terms.filter(({ sort }) => sort === 'word'))
  return heads.slice(0, 2).map(({ key }) => key)
}
