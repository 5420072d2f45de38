/** Attributions inside of others: “The agency said that police denied …” holds two, the second within the first. */
import { FALSELY, WRONG } from '../../lexicon/en/stands.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Attribution } from '../draft.ts'

/** Acts of saying; an attitude inside of a content is part of what is said, no claim of its own. */
const SAID: ReadonlySet<string> = new Set([
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'withholds',
  'demands',
  'asks',
  'predicts',
])

/** What confirms or denies is worth a claim however it is found. */
const POSITIONS: ReadonlySet<string> = new Set(['confirms', 'denies', 'doubts', 'withholds'])

/** Score from which a claim inside of another is kept: a complementizer or a mark shows its content. */
const SURE = 0.75

/** Sources that a content has of its own: "she said he believed …" tells one person's words. */
const OWN_WORDS =
  /^(?:i|you|he|she|it|we|they|who|which|that|this|these|those|some|others|few|many|most|all|several|both|nobody|no one|none|anyone|anybody|everyone|everybody|someone|somebody)$/i

/** Characters before a cue in which "wrong" is looked for: "completely wrong when he publicly". */
const WRONG_WITHIN = 30
const WRONGLY = new RegExp(`\\b(?:${[...WRONG, ...FALSELY].join('|')})\\b[^.;,]*$|\\b(?:n?or|of) $`, 'i')
const FALSE_WORDS = new RegExp(`\\b(?:${[...FALSELY].join('|')})\\b`, 'i')

/** Sets `within` and drops what is inside of a content without a source of its own, or stands in a content it holds itself. */
export function nested(text: string, attributions: readonly Attribution[]): Attribution[] {
  const holders = outers(attributions)
  const crosses = attributions.map(({ content }, index) => {
    const holder = attributions[holders[index]!]
    return holder !== undefined && !content.every((span) => holder.content.some((outer) => contains(outer, span)))
  })
  // a stronger one that only crosses another's content stands by itself
  const outer = holders.map((holder, index) =>
    crosses[index] && attributions[index]!.score > attributions[holder]!.score ? -1 : holder,
  )
  const kept = attributions.map(
    (attribution, index) =>
      outer[index] === -1 || (!crosses[index] && speaksForItself(text, attribution, attributions[outer[index]!]!)),
  )
  const place: number[] = []
  let count = 0
  for (const keep of kept) place.push(keep ? count++ : -1)
  return attributions.flatMap((attribution, index) => {
    if (!kept[index]) return []
    const holder = keptHolder(outer, kept, index)
    return [{ ...attribution, within: holder === -1 ? null : place[holder]! }]
  })
}

function keptHolder(outer: readonly number[], kept: readonly boolean[], index: number): number {
  let holder = outer[index]!
  while (holder !== -1 && !kept[holder]) holder = outer[holder]!
  return holder
}

function speaksForItself(text: string, { entry, sources, score, cue }: Attribution, holder: Attribution): boolean {
  const source = sources[0]
  if (!entry || !source || !SAID.has(entry.act) || (score < SURE && !POSITIONS.has(entry.act))) return false
  // "police were wrong in saying that", "Orwin had falsely claimed that": who tells it takes the position;
  // "the ministry could neither confirm nor deny": the second verb is the ministry's
  const own = sources.every((one) => holder.sources.some((same) => contains(same, one)))
  if (own && cue && WRONGLY.test(text.slice(Math.max(0, cue.start - WRONG_WITHIN), cue.start))) return false
  // "only a fool would say that", "the court would rule that": it is not said yet
  if (
    cue &&
    entry.act === 'asserts' &&
    /^(?:would|will|might|may|could|should)\b/i.test(text.slice(cue.start, cue.end))
  )
    return false
  if (cue && FALSE_WORDS.test(text.slice(cue.start, cue.end))) return false
  return !OWN_WORDS.test(text.slice(source.start, source.end))
}

/** For each attribution the index of the smallest content that holds its cue, -1 where none does. */
function outers(attributions: readonly Attribution[]): number[] {
  const contents = attributions
    .flatMap(({ content }, index) => content.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start)
  return attributions.map(({ cue }, index) => (cue ? innermost(contents, attributions, cue, index) : -1))
}

type Content = Span & { readonly index: number }

/** Contents looked at leftwards of a cue: those of its own sentence, and a bound that keeps the cost linear. */
const LOOK_BACK = 40

function innermost(
  contents: readonly Content[],
  attributions: readonly Attribution[],
  cue: Span,
  index: number,
): number {
  let best = -1
  let size = Number.POSITIVE_INFINITY
  const from = lastStartingBefore(contents, cue.start)
  for (let i = from; i >= Math.max(0, from - LOOK_BACK); i--) {
    const content = contents[i]!
    if (content.index === index || !contains(content, cue) || content.end - content.start >= size) continue
    if (!holdsEachOther(attributions[content.index]!, attributions[index]!, content.index < index)) continue
    best = content.index
    size = content.end - content.start
  }
  return best
}

/** Where each stands in the other's content, the earlier cue is the outer one, but "reportedly" is never that of a source. */
function holdsEachOther(outer: Attribution, inner: Attribution, isEarlier: boolean): boolean {
  const mutual = outer.cue !== null && inner.content.some((span) => contains(span, outer.cue!))
  if (!mutual || (outer.sources.length === 0) === (inner.sources.length === 0)) return !mutual || isEarlier
  return outer.sources.length > 0
}

function lastStartingBefore(contents: readonly Content[], offset: number): number {
  let low = 0
  let high = contents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (contents[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
