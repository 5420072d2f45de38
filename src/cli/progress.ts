/** One line on standard error that tells how far a long call is; only on a terminal, and gone at the end. */
import type { Effects } from '../effects.ts'
import { pieces } from '../pipeline/report/terminal/width.ts'
import { visible } from '../text/visible.ts'

export interface Progress {
  show(line: string): void
  erase(): void
}

/** ECMA-48: to the first column, erase the line. */
const ERASE = '\r\u001b[2K'

export function progress({ stderr }: Effects, long: boolean): Progress {
  if (!long || !stderr.isTerminal) return { show: () => {}, erase: () => {} }
  return {
    show: (line) => stderr.write(`${ERASE}${pieces(visible(line), stderr.columns - 1)[0] ?? ''}`),
    erase: () => stderr.write(ERASE),
  }
}
