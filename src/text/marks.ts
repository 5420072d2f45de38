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

const MARKS = new Set(MARK_PAIRS.flatMap(({ open, close }) => [...open, ...close]))

export const isMark = (mark: string): boolean => MARKS.has(mark)
