/** What changed in a story since a time. */
import { useState } from 'preact/hooks'
import type { Changes, PropositionChange } from '../../ledger-views.ts'
import { visible } from '../../text/visible.ts'
import { changes, dossierUrl } from '../api.ts'
import { lookedAt } from '../board/last-look.ts'
import { ArticleChangeItem } from '../changes/article-change.tsx'
import { Decisions, Forgotten } from '../changes/entries.tsx'
import { BEGINNING, choices } from '../changes/since.ts'
import { SinceWhen } from '../changes/since-when.tsx'
import { changed } from '../changes/words.ts'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Some } from '../parts/some.tsx'
import { Words } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { href, type ViewProps } from '../router.ts'
import { useLoad } from '../use-load.ts'
import '../theme/changes.css'

export function View({ route }: ViewProps) {
  const story = route.story!
  const given = route.query.since ?? null
  const [looked] = useState(() => lookedAt(story))
  const [offered] = useState(() => choices(Date.now(), looked))
  const since = given ?? looked ?? BEGINNING
  const load = useLoad(changes(story, since))
  return (
    <div class="read">
      <PageHead title={`Changes · ${visible(story)}`} heading="Changes">
        <a class="button" href={dossierUrl(story, 'html', since)}>
          Dossier of these changes
        </a>
      </PageHead>
      <SinceWhen story={story} since={since} offered={offered} />
      <Loaded of={load}>{(found) => <Found story={story} found={found} />}</Loaded>
    </div>
  )
}

/** Propositions or articles shown at a time. */
const SHOWN = 200

function Found({ story, found }: { readonly story: string; readonly found: Changes }) {
  const { articles, propositions, decisions, forgotten, since, asOf } = found
  if (articles.length + propositions.length + decisions.length + forgotten.length === 0)
    return (
      <Empty title="Nothing changed">
        <p>
          Nothing was added or decided since <When at={since} />.
        </p>
      </Empty>
    )
  return (
    <>
      <p class="quiet small">
        From {since === BEGINNING ? 'the beginning' : <When at={since} />} to <When at={asOf} />
      </p>
      <Propositions story={story} changes={propositions} />
      {articles.length > 0 && (
        <section class="view-section" aria-labelledby="changed-articles">
          <h2 id="changed-articles">
            Articles <small>{articles.length}</small>
          </h2>
          <Some of={articles} most={SHOWN} noun="article">
            {(shown) => (
              <ul>
                {shown.map((change) => (
                  <ArticleChangeItem
                    key={change.article.article + change.article.revision + change.how}
                    story={story}
                    change={change}
                  />
                ))}
              </ul>
            )}
          </Some>
        </section>
      )}
      <Decisions story={story} decisions={decisions} />
      <Forgotten forgotten={forgotten} />
    </>
  )
}

function Propositions({ story, changes }: { readonly story: string; readonly changes: readonly PropositionChange[] }) {
  const groups = [...Map.groupBy(changes, ({ proposition }) => proposition)]
  if (groups.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="changed-propositions">
      <h2 id="changed-propositions">
        Propositions <small>{groups.length}</small>
      </h2>
      <Some of={groups} most={SHOWN} noun="proposition">
        {(shown) => (
          <ul>
            {shown.map(([id, own]) => (
              <li key={id} class="change">
                <h3>
                  {own.every(({ kind }) => kind === 'gone') ? (
                    <Words parts={[own[0]!.text]} />
                  ) : (
                    <a class="changed" href={href({ view: 'proposition', story, id })}>
                      <Words parts={[own[0]!.text]} />
                    </a>
                  )}
                </h3>
                {own.map((change) => (
                  <p key={changed(change)} class={change.kind === 'new' ? 'quiet small' : 'turn small'}>
                    {visible(changed(change))}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </section>
  )
}
