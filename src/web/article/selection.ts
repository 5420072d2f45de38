/** The words of the text that are selected on the page, as offsets; and the other way round. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Span } from '../../text/span.ts'
import { AT, offsetOf, type PageNode, TO } from './place.ts'

/** The span that is selected in the box; what was selected there last, while the focus is in a field. */
export function useSelected(box: RefObject<HTMLElement | null>): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useLayoutEffect(() => {
    const follow = (): void => {
      const found = box.current && selectedIn(box.current)
      if (found !== undefined) setSelected(found)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [box])
  return selected
}

/** As the page has it now; undefined where the selection is somewhere else. */
export function selectedIn(box: HTMLElement): Span | null | undefined {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined
  if (range.collapsed) return null
  const start = offsetOf(range.startContainer as PageNode, range.startOffset)
  const end = offsetOf(range.endContainer as PageNode, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** Selects the span on the page and brings its end into view. */
export function select(box: HTMLElement, span: Span): void {
  const range = rangeOf(box, span)
  if (!range) return
  const selection = document.getSelection()!
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  range.endContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** The offset at which the first paragraph begins that can be seen whole. */
export function firstSeen(box: HTMLElement): number {
  const leaves = [...box.querySelectorAll('.leaf')]
  const top = Math.max(0, box.getBoundingClientRect().top)
  const leaf = leaves.find((one) => one.getBoundingClientRect().top >= top) ?? leaves[0]
  return Number(leaf?.querySelector(`[${AT}]`)?.getAttribute(AT) ?? 0)
}

/** The span on the page; null where it is not there. */
export function rangeOf(box: HTMLElement, { start, end }: Span): Range | null {
  const runs = [...box.querySelectorAll<HTMLElement>(`[${AT}]`)]
  const [from, to] = [pointAt(runs, start, false), pointAt(runs, end, true)]
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

const at = (run: HTMLElement): number => Number(run.getAttribute(AT))

/** In the last run that begins before the offset, or, of a beginning, at it. */
function pointAt(runs: readonly HTMLElement[], offset: number, isEnd: boolean): [Node, number] | null {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(runs[middle]!) < offset || (!isEnd && at(runs[middle]!) === offset)) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  const words = run?.firstChild
  if (!run || !words) return null
  if (run.hasAttribute(TO)) return [words, isEnd ? words.textContent!.length : 0]
  return [words, Math.min(offset - at(run), words.textContent!.length)]
}
