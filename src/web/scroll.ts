/** Where an entry of the history was scrolled to, and going back there when its view has been drawn. */

const keyOf = (entry: string): string => `hearsay:scroll:${entry}`

/** In CSS pixels; 0 for an entry that was never left. */
export const scrolledTo = (entry: string): number => Number(sessionStorage.getItem(keyOf(entry)) ?? 0)

export const keepScroll = (entry: string, y: number): void => sessionStorage.setItem(keyOf(entry), `${Math.round(y)}`)

/** Milliseconds for which a view may take to be as tall as it was. */
const PATIENCE = 2000
let waiting = 0

/** Tries until the page is tall enough, time is up, or the reader scrolls. */
export function scrollTo(y: number): void {
  cancelAnimationFrame(waiting)
  window.scrollTo(0, y)
  if (y === 0) return
  const until = performance.now() + PATIENCE
  const stop = (): void => cancelAnimationFrame(waiting)
  for (const gesture of ['wheel', 'touchstart', 'keydown']) addEventListener(gesture, stop, { once: true })
  const attempt = (): void => {
    window.scrollTo(0, y)
    if (Math.abs(scrollY - y) > 1 && performance.now() < until) waiting = requestAnimationFrame(attempt)
  }
  waiting = requestAnimationFrame(attempt)
}
