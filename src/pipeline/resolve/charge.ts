/** Which of some claims "the allegations" are that a source denies: one that accuses, names it, or is somebody else's. */
import { ACCUSING } from '../../lexicon/en/derivations.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Attribution, Token } from '../draft.ts'
import { isCapital } from './word.ts'

const ACCUSES = 2
/** More than any word for charging does. */
const NAMES = 3
const BY_ANOTHER = 1

/** The best of them, of equals the last; null of none. */
export function mostCharging(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  claims: readonly number[],
  denial: Attribution,
): number | null {
  const own = namesIn(tokens, denial.sources)
  let [best, most] = [null as number | null, -1]
  for (const index of claims) {
    const { entry, content, sources } = attributions[index]!
    const by = namesIn(tokens, sources)
    const isOwn = [...own].some((name) => by.has(name))
    const charges =
      (entry && ACCUSING.has(entry.lemma) ? ACCUSES : 0) +
      (!isOwn && holdsOne(tokens, content, own) ? NAMES : 0) +
      (isOwn ? 0 : BY_ANOTHER)
    if (charges >= most) [best, most] = [index, charges]
  }
  return best
}

/** Tokens of a span that are read. */
const AT_MOST = 60

function* wordsIn(tokens: readonly Token[], spans: readonly Span[]): Generator<Token> {
  for (const { start, end } of spans)
    for (let at = firstEndingAfter(tokens, start), last = at + AT_MOST; at < last && at < tokens.length; at++) {
      if (tokens[at]!.start >= end) break
      yield tokens[at]!
    }
}

/** Words by which a source is called: capital ones of four letters and more, else its nouns. */
function namesIn(tokens: readonly Token[], sources: readonly Span[]): ReadonlySet<string> {
  const words = [...wordsIn(tokens, sources)].filter(({ kind, lower }) => kind === 'word' && lower.length > 3)
  const capital = words.filter(isCapital)
  return new Set((capital.length > 0 ? capital : words).map(({ lower }) => lower))
}

function holdsOne(tokens: readonly Token[], content: readonly Span[], names: ReadonlySet<string>): boolean {
  for (const { lower } of wordsIn(tokens, content)) if (names.has(lower)) return true
  return false
}
