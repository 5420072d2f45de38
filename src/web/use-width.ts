/** The width of the window, in CSS pixels. */
import { useEffect, useState } from 'preact/hooks'

export function useWidth(): number {
  const [width, setWidth] = useState(document.documentElement.clientWidth)
  useEffect(() => {
    const measure = (): void => setWidth(document.documentElement.clientWidth)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return width
}
