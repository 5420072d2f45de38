/** Moves a map with mouse, pen or fingers, and zooms it with two of these. */
import { useRef } from 'preact/hooks'
import type { Frame } from './frame.ts'
import { dragged, type Point } from './gesture.ts'

/** Pixels up to which a press that moves is still a press: a finger is never quite still. */
const STILL = 5

/** Handlers for the box that holds the map. `width`, `height`: of the map in pixels. */
export function useDrag(frame: Frame, onFrame: (frame: Frame) => void, width: number, height: number) {
  // two fingers move between two drawings
  const now = useRef(frame)
  now.current = frame
  const held = useRef<ReadonlyMap<number, Point>>(new Map())
  const isDrag = useRef(false)
  const end = ({ pointerId }: PointerEvent): void => {
    held.current = new Map([...held.current].filter(([id]) => id !== pointerId))
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      if (held.current.size === 0) isDrag.current = false
      held.current = new Map([...held.current, [event.pointerId, pointOf(event)]])
    },
    onPointerMove: (event: PointerEvent) => {
      const from = held.current.get(event.pointerId)
      const to = pointOf(event)
      if (!from || (!isDrag.current && Math.hypot(to.x - from.x, to.y - from.y) < STILL)) return
      isDrag.current = true
      const box = event.currentTarget as HTMLElement
      box.setPointerCapture(event.pointerId)
      const after = new Map([...held.current, [event.pointerId, to]])
      now.current = dragged(now.current, [...held.current.values()], [...after.values()], { width, height })
      held.current = after
      onFrame(now.current)
    },
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: end,
    /** A place that was dragged along is not opened; Enter on it has no `detail`. */
    onClickCapture: (event: MouseEvent) => {
      if (isDrag.current && event.detail > 0) event.preventDefault()
    },
  }
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top } = (currentTarget as HTMLElement).getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
