/** Marking a claim, by mouse or by keyboard: what is selected, and what it is used as. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { paragraphs } from '../../pipeline/report/html/paragraphs.ts'
import type { Span } from '../../text/span.ts'
import { announce } from '../parts/announce.ts'
import { assigned, type Draft, EMPTY, type Part } from './draft.ts'
import { useHighlights } from './highlights.ts'
import { begun, moved, moveOf, nudged, partsOf, type Selected, spanOf } from './select.ts'
import { firstSeen, select, selectedIn, useSelected } from './selection.ts'

export interface Marking {
  readonly isOn: boolean
  readonly draft: Draft
  readonly setDraft: (draft: Draft) => void
  /** The selection, a part a paragraph. */
  readonly chosen: readonly Span[]
  readonly start: () => void
  readonly stop: () => void
  readonly onKey: (event: KeyboardEvent) => void
}

const AS: Readonly<Record<string, Part>> = { c: 'content', u: 'cue', s: 'source' }

export function useMarking(box: RefObject<HTMLDivElement | null>, text: string): Marking {
  const [isOn, setOn] = useState(false)
  const [draft, setDraft] = useState(EMPTY)
  const selected = useSelected(box)
  const moving = useRef<Selected | null>(null)
  const blocks = useMemo(() => paragraphs(text), [text])
  const chosen = useMemo(() => (selected ? partsOf(text, blocks, selected) : []), [text, blocks, selected])
  useHighlights(box, isOn ? draft : EMPTY)
  // the text takes the keys with the same stroke
  useLayoutEffect(() => {
    if (isOn) box.current?.focus({ preventScroll: true })
  }, [box, isOn])

  const turn = (on: boolean): void => {
    setOn(on)
    setDraft(EMPTY)
    moving.current = null
  }
  const show = (next: Selected): void => {
    moving.current = next
    const span = spanOf(next)
    select(box.current!, span)
    announce(text.slice(span.start, span.end))
  }
  const use = (part: Part, now: Selected | null): void => {
    if (now) setDraft((held) => assigned(held, part, partsOf(text, blocks, spanOf(now))))
    announce(now ? `Used as ${part}.` : 'No words are selected.')
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || !box.current || event.target !== box.current) return
    // strokes may come faster than the page is drawn: the document knows what is selected
    const now = heldBy(moving.current, selectedIn(box.current) ?? null)
    const next = nextOf(event, text, blocks, now, box.current)
    const part = AS[event.key]
    if (event.key === 'Escape') turn(false)
    else if (next) show(next)
    else if (part && !event.altKey) use(part, now)
    else return
    event.preventDefault()
  }
  return { isOn, draft, setDraft, chosen, start: () => turn(true), stop: () => turn(false), onKey }
}

/** Where the keyboard goes on from: from what the mouse selected, where it did since. */
function heldBy(moving: Selected | null, selected: Span | null): Selected | null {
  if (!selected) return moving
  const span = moving && spanOf(moving)
  if (span && span.start === selected.start && span.end === selected.end) return moving
  return { anchor: selected, focus: selected }
}

function nextOf(
  event: KeyboardEvent,
  text: string,
  blocks: readonly Span[],
  now: Selected | null,
  box: HTMLElement,
): Selected | null {
  const move = moveOf(event)
  if (!move) return null
  if (!now) return begun(text, firstSeen(box))
  if (!event.altKey) return moved(text, blocks, now, move)
  if (move.step !== 'next' && move.step !== 'previous') return null
  return nudged(text, now, move.step === 'next' ? 1 : -1)
}
