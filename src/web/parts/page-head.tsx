/** The heading of a view: it names the document, and takes the focus when the view opens. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hasMoved } from '../history.ts'
import { announce } from './announce.ts'

interface PageHeadProps {
  /** Of the document: "Board · harrow-quay". */
  readonly title: string
  /** What is shown as heading; the title where it is left out. */
  readonly heading?: ComponentChildren
  /** Beside the heading: what can be done. */
  readonly children?: ComponentChildren
}

export function PageHead({ title, heading, children }: PageHeadProps) {
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    document.title = `${title} · Hearsay`
  }, [title])
  // Once, when the view opens; at once, since a focus that comes later takes it from where the reader went on to.
  useLayoutEffect(() => {
    if (!hasMoved()) return
    head.current?.focus({ preventScroll: true })
    announce(title)
  }, [])
  return (
    <header class="page-head">
      <h1 ref={head} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </header>
  )
}
