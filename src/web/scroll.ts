/** Where an entry of the history was left, and going back there when its view has been drawn. */

import { jsonLine } from '../wire.ts'

interface Left {
  /** CSS pixels. */
  readonly y: number
  /** The link that had the focus, and how far below the edge of the window it stood. */
  readonly href: string | null
  readonly top: number
}

const keyOf = (entry: string): string => `hearsay:left:${entry}`

/** `link`: that was followed; the one that has the focus where none was. */
export function keepPlace(entry: string, link: Element | null = document.activeElement): void {
  const isRow = link?.closest('main') ?? false
  const href = isRow ? (link!.getAttribute('href') ?? null) : null
  const left: Left = { y: Math.round(scrollY), href, top: href ? link!.getBoundingClientRect().top : 0 }
  sessionStorage.setItem(keyOf(entry), jsonLine(left))
}

function placeOf(entry: string): Left | null {
  const kept = sessionStorage.getItem(keyOf(entry))
  return kept === null ? null : JSON.parse(kept)
}

/** Milliseconds for which a view may take to be as tall as it was. */
const PATIENCE = 5000
/** Times that the place must have been right, a frame each: what comes into sight takes its size only then. */
const STEADY = 5
let waiting = 0

export const toTop = (): void => {
  cancelAnimationFrame(waiting)
  scrollTo(0, 0)
}

/** Tries until the place is there and stays, time is up, or the reader goes on. An entry never left is at its top. */
export function goBackTo(entry: string): void {
  toTop()
  const left = placeOf(entry)
  if (!left || (left.y === 0 && left.href === null)) return
  const until = performance.now() + PATIENCE
  let steady = 0
  const stop = (): void => cancelAnimationFrame(waiting)
  for (const gesture of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
    addEventListener(gesture, stop, { once: true })
  const attempt = (): void => {
    steady = isAt(left) ? steady + 1 : 0
    if (steady < STEADY && performance.now() < until) waiting = requestAnimationFrame(attempt)
  }
  waiting = requestAnimationFrame(attempt)
}

/** Scrolls there, and tells whether it was there already. The link takes the focus again. */
function isAt({ y, href, top }: Left): boolean {
  const link = href === null ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)
  const off = link ? link.getBoundingClientRect().top - top : y - scrollY
  if (link && document.activeElement !== link) link.focus({ preventScroll: true })
  if (Math.abs(off) <= 1) return link !== null || href === null
  scrollBy(0, off)
  return false
}
