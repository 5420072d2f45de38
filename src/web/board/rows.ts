/** Going from row to row with the keyboard: the focus itself moves, so that Enter opens and a screen reader follows. */
import { useLayoutEffect } from 'preact/hooks'

const ROW = 'row-link'
const rows = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>(`.${ROW}`)]

/** To the next row, the one before, or where none has the focus the first that is on the screen. */
export function moveRow(step: 1 | -1): void {
  const all = rows()
  const at = all.indexOf(document.activeElement as HTMLAnchorElement)
  const next = at < 0 ? all.find((row) => row.getBoundingClientRect().bottom > 0) : all[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Where another answer is drawn, the row that had the focus keeps it; where it went, the first row takes it. */
export function useRowKept(answer: object): void {
  const focused = document.activeElement
  const href = focused?.classList.contains(ROW) ? focused.getAttribute('href') : null
  useLayoutEffect(() => {
    if (href === null || document.activeElement?.classList.contains(ROW)) return
    const all = rows()
    const row = all.find((one) => one.getAttribute('href') === href) ?? all[0]
    row?.focus({ preventScroll: true })
  }, [answer])
}
