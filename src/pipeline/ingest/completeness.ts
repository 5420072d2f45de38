/** How much of the article was seen: what its text says, then what its markup says. */
import type { Completeness, Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import { anchor, type Span } from '../../text/span.ts'
import type { Block } from '../draft.ts'
import { type FoundNotice, noticeIn } from './notices.ts'
import { lastSentences } from './sentence-ends.ts'
import { unfinished } from './unfinished.ts'

/** What markup says. */
export interface Access {
  /** False where it names a paywall, true where it denies one; null where it is silent, or says that it depends. */
  readonly free: boolean | null
  /** The markup itself: `isAccessibleForFree: false`; null where it says nothing of access. */
  readonly found: string | null
  /** Words of the whole body; null where it does not say. */
  readonly words: number | null
}

export interface Judgement {
  readonly completeness: Completeness
  readonly problems: readonly Problem[]
}

/** "[+2345 chars]", as news interfaces cut; else a body that ends in an ellipsis. */
const CUT_MARK = /(?:…|\.\.\.)?\s?\[\+(\d{1,7}) chars\]$/
const ELLIPSIS = /(?:\[(?:…|\.\.\.)\]|…|(?<!\.)\.\.\.)$/
/** Words with which wire copy and magazines end. */
const END_MARK = /^(?:-?\s?(?:ends?|30|###)\s?-?|#{3}|■|∎|◼|\(ends\))$/i

export function judge(text: string, blocks: readonly Block[], access: Access | null): Judgement {
  const seen = bySaying(text, blocks) ?? byCut(text, blocks) ?? byPrompt(text, blocks)
  if (seen) return { completeness: seen, problems: [] }
  const state = byMarkup(text, blocks, access)
  const isPaid = access?.found && access.free !== true && state !== 'complete'
  return { completeness: { state, seen: null, evidence: null }, problems: isPaid ? [paywall(text, access.found)] : [] }
}

/** The body as read has as many words as the markup says: so much may be missing to captions, so much be added by boxes. */
const ENOUGH = 0.95
const TOO_MANY = 1.3

function byMarkup(text: string, blocks: readonly Block[], access: Access | null): Completeness['state'] {
  const share = access?.words ? wordsIn(text, blocks) / access.words : 0
  const isWhole = share >= ENOUGH && share < TOO_MANY
  if (
    isWhole ||
    access?.free === true ||
    blocks.slice(-3).some((block) => END_MARK.test(text.slice(block.start, block.end)))
  )
    return 'complete'
  return access?.free === false ? 'truncated' : 'unknown'
}

const wordsIn = (text: string, blocks: readonly Block[]): number =>
  blocks.reduce((sum, { kind, start, end }) => sum + (kind === 'paragraph' ? countWords(text.slice(start, end)) : 0), 0)

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const truncated = (text: string, span: Span, seen: number | null): Completeness => ({
  state: 'truncated',
  seen,
  evidence: anchor(text, span),
})

/** A notice that says so anywhere; one that counts before one that does not. */
function bySaying(text: string, blocks: readonly Block[]): Completeness | null {
  const found = notices(text, blocks).filter(({ notice }) => notice.means === 'cut')
  const best = found.find(({ percent }) => percent !== null) ?? found[0]
  return best ? truncated(text, best.span, share(best)) : null
}

/** Rounded to a hundredth of a percent, which is as fine as the notices count. */
function share({ notice, percent }: FoundNotice): number | null {
  if (percent === null) return null
  const seen = notice.counts === 'percentLeft' ? 100 - percent : percent
  return Math.round(seen * 100) / 10_000
}

const notices = (text: string, blocks: readonly Block[]): readonly FoundNotice[] =>
  blocks
    .filter(({ kind }) => kind === 'furniture')
    .flatMap((block) => lastSentences(text, block))
    .map((sentence) => noticeIn(text, sentence))
    .filter((notice) => notice !== null)

function byCut(text: string, blocks: readonly Block[]): Completeness | null {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph')
  if (!last) return null
  const tail = text.slice(Math.max(last.start, last.end - 40), last.end)
  const mark = CUT_MARK.exec(tail) ?? ELLIPSIS.exec(tail)
  if (!mark) return byUnfinished(text, last)
  const span = { start: last.end - mark[0].length, end: last.end }
  return truncated(text, span, mark[1] ? shareOf(span.start, Number(mark[1])) : null)
}

function byUnfinished(text: string, last: Span): Completeness | null {
  const sentence = unfinished(text, last)
  return sentence ? truncated(text, sentence, null) : null
}

const shareOf = (shown: number, left: number): number => Math.round((shown / (shown + left)) * 10_000) / 10_000

/** A prompt to subscribe stands under complete articles too, but not as the last thing of a text. */
function byPrompt(text: string, blocks: readonly Block[]): Completeness | null {
  const last = blocks.at(-1)
  const found = last?.kind === 'furniture' ? notices(text, [last])[0] : undefined
  return found ? truncated(text, found.span, null) : null
}

const paywall = (text: string, found: string): Problem =>
  problem(text, {
    rule: 'paywall-markup',
    message: 'The markup says that the article is not free to all; the text does not say whether any of it is missing.',
    found,
  })
