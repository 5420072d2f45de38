/** What was read of a page against what was expected. */
import type { Article } from '../../src/model.ts'
import type { Block } from '../../src/pipeline/draft.ts'
import type { ExpectedPage } from './pages.ts'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Words and numbers, in lower case. */
const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Over the multisets of tokens: how many of the produced ones are expected, how many of the expected ones are produced. */
export function tokenScore(expected: string, produced: string): Score {
  const left = new Map<string, number>()
  const wanted = tokens(expected)
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1)
  const given = tokens(produced)
  let right = 0
  for (const token of given) {
    const count = left.get(token) ?? 0
    if (count > 0) right++
    left.set(token, count - 1)
  }
  const precision = given.length === 0 ? 0 : right / given.length
  const recall = wanted.length === 0 ? 0 : right / wanted.length
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The body as read: without the headline, and without furniture. */
export const bodyOf = ({ text }: Article, blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')

const plain = (title: string): string => tokens(title.normalize('NFKC')).join(' ')

/** The same words, or the same with the name of the site or of the author set off by a dash or a bar at one end. */
export function isTitleRight(expected: string, found: string): boolean {
  const [short, long] = [plain(expected), plain(found)].sort((a, b) => a.length - b.length) as [string, string]
  if (short === long) return true
  const source = plain(expected) === long ? expected : found
  return (
    source.split(/\s[|–—»:-]+\s|\s\[/).length > 1 &&
    short.length > 0.6 * long.length &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short}`))
  )
}

export const isDateRight = (expected: string, found: string | null): boolean => found?.slice(0, 10) === expected

/** Every author found stands in what is expected, and at least one was found. */
export const isBylineRight = ({ byline }: ExpectedPage, found: readonly string[]): boolean =>
  found.length > 0 && found.every((name) => byline.some((line) => plain(line).includes(plain(name))))

/** Whether the page itself shows the expected title as its headline: in a first heading or in its description as an article. */
export const isShown = (expected: string, headlines: readonly string[]): boolean =>
  headlines.some((headline) => isTitleRight(expected, headline))
