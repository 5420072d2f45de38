/** Whether the page is being printed: then all of it is drawn, not only what is in the window. */

let printing = false
export const isPrinting = (): boolean => printing

/** `redraw` draws the page at once. */
export function drawForPrint(redraw: () => void): void {
  const set = (now: boolean) => (): void => {
    printing = now
    redraw()
  }
  addEventListener('beforeprint', set(true))
  addEventListener('afterprint', set(false))
}
