/** The words shown for a proposition: those of its clearest claim, without what that one only adds to what all of them say. */
import type { Claim } from '../../model.ts'

/** ", raising fears of …": a participle behind a comma adds to the sentence. */
const ADDED = /,\s(\p{Ll}{2,}ing)\s/gu
/** Prepositions that end as participles do, and those that say where it is from or on what it hangs. */
const NO_ADDITION = new Set(
  'including excluding during according pending barring depending assuming regarding concerning citing saying adding meaning being having starting beginning following'.split(
    ' ',
  ),
)
/** Words that a statement has at least. */
const STATEMENT = 6
/** Letters of words that tell. */
const TELLING = 5
/** Share of what is added that another claim has too: it belongs to the proposition. */
const SHARED = 0.34

/** Words of a content that tells nothing by itself at most: "the airline", "them of theft". */
const BARE = 5
/** A content with one of these is a statement. */
const STATES =
  /(?:^|\s)(?:is|are|was|were|be|been|will|would|can|could|may|might|must|should|has|have|had|do|does|did|not|\S+n['’]t)(?:\s|$)/i
/** Between a cue and its content. */
const JOINT = /^\s(?:(?:on|to|for|about|of|from|with|in|at|against|over)\s)?$/

/**
 * Verbatim, parts joined by " … ". `others`: the other claims of the proposition; where there are none, nothing is left out.
 * `article`: the text in which the claim stands; where its content is no statement and all support it, the cue is shown with it.
 */
export function shownText(claim: Claim, others: readonly Claim[], article: string): string {
  const bare = withCue(claim, others, article)
  return bare ?? withoutAdded(claim, others)
}

/** "accused them of theft", "deferred to the airline"; null where the content tells enough. */
function withCue({ content, cue, act, quotation }: Claim, others: readonly Claim[], article: string): string | null {
  const [part] = content
  const isOfAll = SUPPORTS.has(act) && others.every((other) => other.act === act)
  if (!part || !cue || content.length > 1 || quotation !== 'indirect' || !isOfAll) return null
  const isBare = part.exact.split(/\s+/).length <= BARE && !STATES.test(part.exact)
  return isBare && JOINT.test(article.slice(cue.end, part.start)) ? article.slice(cue.start, part.end) : null
}

const SUPPORTS: ReadonlySet<Claim['act']> = new Set(['asserts', 'confirms', 'predicts'])

function withoutAdded(claim: Claim, others: readonly Claim[]): string {
  const text = textOf(claim)
  if (claim.content.length !== 1 || others.length === 0) return text
  for (const { index, 1: word } of text.matchAll(ADDED)) {
    const [before, added] = [text.slice(0, index), text.slice(index)]
    if (NO_ADDITION.has(word!) || before.split(/\s+/).length < STATEMENT || hasQuantity(claim, index)) continue
    return others.some((other) => shares(added, textOf(other))) ? text : before
  }
  return text
}

const textOf = ({ content }: Claim): string => content.map(({ exact }) => exact).join(' … ')

/** A number in what is added is told by the series; the words must not lack it. */
const hasQuantity = ({ content, quantities }: Claim, from: number): boolean =>
  quantities.some(({ start }) => start >= content[0]!.start + from)

function shares(added: string, other: string): boolean {
  const words = tellingWords(added)
  const theirs = tellingWords(other)
  const both = [...words].filter((word) => theirs.has(word)).length
  return words.size > 0 && both >= SHARED * words.size
}

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING))
