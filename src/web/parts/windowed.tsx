/** A long list of which only what is near the window is drawn: ten thousand rows cost what fifty do. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isPrinting } from '../printing.ts'

/** Items drawn or left out together, and how many such chunks are always drawn whole. */
const CHUNK = 20
const FEW = 3
/** CSS pixels above and below the window in which chunks are drawn: some screens, so that scrolling shows no blanks. */
const NEAR = '1500px 0px'

interface WindowedProps<T> {
  readonly items: readonly T[]
  readonly idOf: (item: T) => string
  /** What holds a chunk. */
  readonly as: 'tbody' | 'ol'
  readonly class?: string
  /** Of an item that was not drawn yet, in CSS pixels. */
  readonly height: number
  readonly children: (item: T, index: number) => ComponentChildren
}

export function Windowed<T>({ items, idOf, as, class: name, height, children }: WindowedProps<T>) {
  // with the focus in one chunk, those beside it are drawn too: the next row is there, however fast the strokes come
  const [held, setHeld] = useState<number | null>(null)
  const starts = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => index * CHUNK)
  return (
    <>
      {starts.map((start, at) => {
        const own = items.slice(start, start + CHUNK)
        const id = idOf(own[0]!)
        return (
          <Chunk
            key={id}
            id={id}
            as={as}
            name={name}
            height={height * own.length}
            isFirst={start === 0}
            always={starts.length <= FEW}
            isHeld={held !== null && Math.abs(at - held) <= 1}
            onFocus={() => setHeld(at)}
          >
            {() => own.map((item, index) => children(item, start + index))}
          </Chunk>
        )
      })}
    </>
  )
}

interface ChunkProps extends Pick<WindowedProps<unknown>, 'as' | 'height'> {
  readonly id: string
  readonly name: string | undefined
  readonly isFirst: boolean
  readonly always: boolean
  readonly isHeld: boolean
  readonly onFocus: () => void
  readonly children: () => ComponentChildren
}

/** Heights of chunks as they were drawn, by width of the window: on the way back everything stands where it stood. */
const heights = new Map<string, number>()

function Chunk({ id, as: Tag, name, height, isFirst, always, isHeld, onFocus, children }: ChunkProps) {
  // biome-ignore lint/suspicious/noExplicitAny: one of two elements
  const box = useRef<any>(null)
  const [isNear, setNear] = useState(isFirst)
  useEffect(() => {
    if (always) return
    const watch = new IntersectionObserver(
      ([seen]) => {
        const element: HTMLElement = box.current
        if (!seen!.isIntersecting && element.childElementCount > 0) heights.set(keyOf(id), element.offsetHeight)
        setNear(seen!.isIntersecting)
      },
      { rootMargin: NEAR },
    )
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [id, always])
  if (always || isNear || isHeld || isPrinting())
    return (
      <Tag ref={box} class={name} onFocusIn={onFocus}>
        {children()}
      </Tag>
    )
  return <Tag ref={box} class={name} style={{ height: `${heights.get(keyOf(id)) ?? height}px` }} />
}

const keyOf = (id: string): string => `${document.documentElement.clientWidth} ${id}`
