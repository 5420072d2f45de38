/** Whether an element has come near the window: what a long text holds is marked only where somebody reads it. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** CSS pixels above and below the window: some screens, so that scrolling shows nothing unmarked. */
const NEAR = '2500px 0px'

const waiting = new WeakMap<Element, () => void>()
let watch: IntersectionObserver | null = null

/** One for all: a text may have ten thousand blocks. */
const watching = (): IntersectionObserver => {
  watch ??= new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: NEAR },
  )
  return watch
}

/** Once it was near it stays so. `always`: it is not waited for. */
export function useNear(box: RefObject<Element | null>, always: boolean): boolean {
  const [isNear, setNear] = useState(always)
  useEffect(() => {
    const element = box.current
    if (isNear || !element) return
    waiting.set(element, () => setNear(true))
    watching().observe(element)
    return () => {
      waiting.delete(element)
      watching().unobserve(element)
    }
  }, [box, isNear])
  return isNear
}
