/** How much of the article was seen: what its text says, then what its markup says. */
import type { Completeness, Problem } from '../../model.ts'
import { problem } from '../../problem.ts'
import { anchor, type Span } from '../../text/span.ts'
import type { Block } from '../draft.ts'
import { type FoundNotice, noticeIn } from './notices.ts'
import { lastSentences } from './sentence-ends.ts'

/** What markup says: `free` false where it names a paywall, true where it denies one; null where it is silent. */
export interface Access {
  readonly free: boolean | null
  /** The markup itself: `isAccessibleForFree: false`. */
  readonly found: string
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
  if (access?.free === false) return byMarkup(text, access)
  const isWhole = access?.free === true || blocks.some((block) => END_MARK.test(text.slice(block.start, block.end)))
  return { completeness: { state: isWhole ? 'complete' : 'unknown', seen: null, evidence: null }, problems: [] }
}

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
  if (!mark) return null
  const span = { start: last.end - mark[0].length, end: last.end }
  return truncated(text, span, mark[1] ? shareOf(span.start, Number(mark[1])) : null)
}

const shareOf = (shown: number, left: number): number => Math.round((shown / (shown + left)) * 10_000) / 10_000

/** A prompt to subscribe stands under complete articles too, but not as the last thing of a text. */
function byPrompt(text: string, blocks: readonly Block[]): Completeness | null {
  const last = blocks.at(-1)
  const found = last?.kind === 'furniture' ? notices(text, [last])[0] : undefined
  return found ? truncated(text, found.span, null) : null
}

function byMarkup(text: string, { found }: Access): Judgement {
  const message = 'The page says in its markup that it is not free to read; its text does not say how much is missing.'
  return {
    completeness: { state: 'truncated', seen: null, evidence: null },
    problems: [problem(text, { rule: 'paywall-markup', message, found })],
  }
}
