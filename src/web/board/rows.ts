/** Going from row to row with the keyboard: the focus itself moves, so that Enter opens and a screen reader follows. */

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.row-link')]

/** To the next row, the one before, or where none has the focus the first that is on the screen. */
export function moveRow(step: 1 | -1): void {
  const all = rows()
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? all.find((row) => row.getBoundingClientRect().bottom > 0) : all[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
