/** Values that a text takes back: "eleven people, not 15", "eleven rather than the 15 reported before". They are said to be wrong. */
import type { Span } from '../text/span.ts'

/** Characters before a value in which it is taken back. */
const BEFORE = 28
const TAKES_BACK =
  /(?:^|[\s,;(–—-])(?:not|rather than|instead of)\s(?:the\s|an?\s|some\s)?(?:earlier\s|previous\s|reported\s|initial\s)?$/i

/** Whether the words right before a value take it back; "not all of the 15" and "not only 15" do not. */
export const isDisclaimed = (text: string, { start }: Span): boolean =>
  TAKES_BACK.test(text.slice(Math.max(0, start - BEFORE), start))
