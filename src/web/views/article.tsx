/** An article: its text with the claims in it, the one in hand beside it, and marking one that was missed. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ArticlePage } from '../../page-views.ts'
import { article } from '../api.ts'
import { ClaimPanel } from '../article/claim-panel.tsx'
import { Head } from '../article/head.tsx'
import { numberId, type Sheet } from '../article/leaf.tsx'
import { MarkPanel } from '../article/mark-panel.tsx'
import { Problems } from '../article/problems.tsx'
import { select } from '../article/selection.ts'
import { Text } from '../article/text.tsx'
import { useMarking } from '../article/use-marking.ts'
import { navigate } from '../history.ts'
import { useKeys } from '../keys.ts'
import { Loaded } from '../parts/loaded.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/article-text.css'
import '../theme/article.css'

export function View({ route }: ViewProps) {
  const { story, id, query } = route
  const load = useLoad(article(story!, id!, query.revision))
  return (
    <Loaded of={load} alone>
      {(page) => <Open page={page} id={id!} story={story!} query={query} />}
    </Loaded>
  )
}

interface OpenProps {
  readonly page: ArticlePage
  readonly story: string
  readonly id: string
  readonly query: Readonly<Record<string, string>>
}

function Open({ page, story, id, query }: OpenProps) {
  const { article } = page.reading
  const sheet = useSheet(page, story, id, query.revision)
  const inHand = query.claim ? sheet.claims.findIndex((claim) => claim.id.startsWith(query.claim!.split('@')[0]!)) : -1
  const box = useRef<HTMLDivElement>(null)
  const marking = useMarking(box, article.text)
  const go = useStepping(sheet, inHand)
  useArrival(sheet, inHand)
  useKeys('Article', {
    n: { say: 'next claim', run: () => go(1) },
    p: { say: 'previous claim', run: () => go(-1) },
    x: { say: 'mark a missed claim', run: marking.start },
  })
  const saved = (claim: string): void => {
    marking.stop()
    navigate(href({ view: 'article', story, id, query: { claim, revision: query.revision } }), { replace: true })
  }
  return (
    <div class="read">
      <Head story={story} id={id} page={page} />
      <div class="article-columns">
        <Text article={article} sheet={sheet} inHand={inHand} box={box} onKey={marking.isOn ? marking.onKey : null} />
        <aside
          class={marking.isOn || inHand >= 0 ? 'article-side' : 'article-side idle'}
          aria-label={marking.isOn ? 'Marking' : 'The claims'}
        >
          {marking.isOn ? (
            <MarkPanel
              story={story}
              article={id}
              text={article.text}
              draft={marking.draft}
              onDraft={marking.setDraft}
              chosen={marking.chosen}
              onDone={({ change }) => change.kind === 'add' && saved(change.value.id)}
              onCancel={marking.stop}
            />
          ) : (
            <ClaimPanel {...{ story, page, sheet, inHand, go }} asked={query.claim} onMark={marking.start} />
          )}
        </aside>
      </div>
      <Problems problems={page.reading.problems} onShow={(span) => box.current && select(box.current, span)} />
    </div>
  )
}

/** The publisher's own sentences are no claims of a source, and are not marked. */
function useSheet(page: ArticlePage, story: string, id: string, revision: string | undefined): Sheet {
  return useMemo(() => {
    const claims = page.reading.claims.filter(({ voice }) => voice === 'attributed')
    return {
      text: page.reading.article.text,
      claims,
      fates: claims.map((claim) => page.decided[claim.id] ?? 'found'),
      linkOf: (claim) => href({ view: 'article', story, id, query: { claim: claim.id, revision } }),
    }
  }, [page, story, id, revision])
}

/** To the next or the previous claim in the text, around its ends. Strokes may come faster than the page is drawn. */
function useStepping({ claims, linkOf }: Sheet, inHand: number): (by: 1 | -1) => void {
  const at = useRef(inHand)
  at.current = inHand
  return (by) => {
    if (claims.length === 0) return
    const from = at.current < 0 && by < 0 ? 0 : at.current
    at.current = (from + by + claims.length) % claims.length
    navigate(linkOf(claims[at.current]!), { replace: true })
  }
}

/** The claim in hand comes into view, and its number takes the focus, unless that is in its panel. */
function useArrival({ claims }: Sheet, inHand: number): void {
  const claim = claims[inHand]
  useLayoutEffect(() => {
    const number = claim && document.getElementById(numberId(claim))
    if (!number) return
    number.scrollIntoView({ block: 'start' })
    if (!document.activeElement?.closest('.article-side')) number.focus({ preventScroll: true })
  }, [claim?.id])
}
