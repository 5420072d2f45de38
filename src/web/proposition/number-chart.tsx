/** One chart of numbers, with its legend. It is drawn by a library that is loaded for it; the table below says the same. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { visible } from '../../text/visible.ts'
import type { Chart } from './points.ts'

/** As in `plot.ts`. */
const SIGNS = ['●', '■', '▲', '◆', '★', 'Y']

export function NumberChart({ chart }: { readonly chart: Chart }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useBoxWidth(box)
  const key = `${width} ${chart.points.map(({ label, place }) => `${label} ${place}`).join(' ')}`
  useEffect(() => {
    if (width === 0) return
    let isWanted = true
    import('./plot.ts').then(({ draw }) => isWanted && put(box.current!, draw(chart, width)), ignore)
    return () => {
      isWanted = false
    }
  }, [key])
  return (
    <figure class="number-chart">
      <figcaption>
        <b>{visible(chart.title)}</b>
        <span class="quiet">
          {chart.sources.map((source, index) => `${SIGNS[index % SIGNS.length]} ${visible(source)}`).join('  ')}
        </span>
      </figcaption>
      <div ref={box} class="plot-box" />
    </figure>
  )
}

/** The point that had the focus in the drawing before keeps it. */
function put(box: HTMLElement, drawn: SVGElement): void {
  const name = box.contains(document.activeElement) ? document.activeElement!.getAttribute('aria-label') : null
  box.replaceChildren(drawn)
  if (name) box.querySelector<SVGAElement>(`[aria-label="${CSS.escape(name)}"]`)?.focus({ preventScroll: true })
}

/** The table is there all the same. */
const ignore = (): void => {}

function useBoxWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [box])
  return width
}
