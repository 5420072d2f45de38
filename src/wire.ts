/** Model ↔ outside JSON: the one place that turns results into the lines that others script against, and back. */
import type { ReadResult } from './model.ts'

/** One result as one line of JSON, without a line end. */
export const toLine = (result: ReadResult): string => JSON.stringify(result)
