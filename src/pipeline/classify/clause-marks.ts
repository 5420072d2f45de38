/** Punctuation between clauses: what a comma closes, and what is stepped over. */
import { close, type Open, type Scan } from './clause-scan.ts'
import type { Word } from './words.ts'

function closeAt(scan: Scan, at: number): number {
  close(scan, at)
  return at + 1
}

/** Commas close clauses that have their verb; brackets and pairs of dashes are stepped over. */
export function punctuation(scan: Scan, at: number): number {
  const { words, stack } = scan
  const { text } = words[at]!
  if (text === '(' || text === '[') return over(scan, at, text === '(' ? ')' : ']')
  if (/^[–—]$|^--$/.test(text)) return stack[0]!.verb < 0 ? over(scan, at, text) : closeAt(scan, at)
  if (!/^[,;:]$/.test(text)) return at + 1
  if (stack[0]!.verb >= 0) close(scan, at)
  const aside = text === ',' ? asideEnd(words, at) : -1
  if (aside > 0 && stack[0]!.verb < 0) return hide(scan, at, aside)
  while (stack.length > 1 && isDone(stack.at(-1)!, words, at)) stack.pop()
  return at + 1
}

/** How far a closing bracket or another comma is looked for, in words. */
const AHEAD = 60

/** A clause ends at a comma when it has its verb, may lack one, or could not get one later anyway. */
const isDone = ({ opener, verb }: Open, words: readonly Word[], comma: number): boolean =>
  verb >= 0 ||
  (opener?.verbless ?? false) ||
  (opener?.kind === 'adverbial' && !words.slice(comma + 1, comma + AHEAD).some(({ lower }) => lower === ','))

function over(scan: Scan, at: number, closing: string): number {
  const found = scan.words.slice(at + 1, at + AHEAD).findIndex(({ text }) => text === closing)
  return found < 0 ? at + 1 : hide(scan, at, at + found + 2)
}

function hide(scan: Scan, at: number, end: number): number {
  scan.nested.fill(true, at, end)
  return end
}

/** Longest aside such as ", the police say," in words. */
const LONGEST_ASIDE = 6

/** The comma that ends ", police say," after the comma at `at`, or -1. */
function asideEnd(words: readonly Word[], at: number): number {
  for (let index = at + 2; index <= at + LONGEST_ASIDE && index < words.length; index++) {
    if (words[index]!.lower !== ',') continue
    return /^(?:say|says|said|think|thinks|believe|believes|know|hope|fear|add|adds|added)$/.test(
      words[index - 1]!.lower,
    )
      ? index
      : -1
  }
  return -1
}
