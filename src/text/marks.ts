/** Quotation marks as news writes them: which opens, which closes, and which is an apostrophe. */

export interface MarkPair {
  readonly id: string
  readonly open: readonly string[]
  readonly close: readonly string[]
  /** The same character opens and closes. */
  readonly straight: boolean
  /** An apostrophe looks the same. */
  readonly single: boolean
}

/** Pairs found in English news; `` and '' are what older wire systems write for double marks. */
export const MARK_PAIRS: readonly MarkPair[] = [
  { id: 'curly', open: ['“', '‟'], close: ['”'], straight: false, single: false },
  { id: 'low', open: ['„'], close: ['“', '”'], straight: false, single: false },
  { id: 'guillemets', open: ['«'], close: ['»'], straight: false, single: false },
  { id: 'straight', open: ['"', '＂'], close: ['"', '＂'], straight: true, single: false },
  { id: 'doubled', open: ['``', "''"], close: ["''"], straight: true, single: false },
  { id: 'single-curly', open: ['‘', '‛'], close: ['’'], straight: false, single: true },
  { id: 'single-straight', open: ["'", '`'], close: ["'"], straight: true, single: true },
]

const OPENING = new Set(MARK_PAIRS.flatMap(({ open }) => open))
const CLOSING = new Set(MARK_PAIRS.flatMap(({ close }) => close))

export const isOpeningMark = (mark: string): boolean => OPENING.has(mark)
export const isClosingMark = (mark: string): boolean => CLOSING.has(mark)
export const isMark = (mark: string): boolean => OPENING.has(mark) || CLOSING.has(mark)
