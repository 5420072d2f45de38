/** Colours words on the page without touching the document: what a person is marking. */

import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Draft } from './draft.ts'
import { rangeOf } from './selection.ts'

/** Browsers without the CSS Custom Highlight API show the words in the panel alone. */
export function useHighlights(box: RefObject<HTMLElement | null>, { content, cue, sources }: Draft): void {
  useLayoutEffect(() => {
    if (!box.current || !('highlights' in CSS)) return
    const spans = { 'draft-content': content, 'draft-cue': cue ? [cue] : [], 'draft-source': sources }
    for (const [name, all] of Object.entries(spans)) {
      const ranges = all.map((span) => rangeOf(box.current!, span)).filter((range) => range !== null)
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
    }
    return () => {
      for (const name of Object.keys(spans)) CSS.highlights.delete(name)
    }
  }, [box, content, cue, sources])
}
