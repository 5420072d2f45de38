/** What changed in a story since a time. */
import { useState } from 'preact/hooks'
import type { Decision } from '../../ledger-model.ts'
import type { Changes, PropositionChange } from '../../ledger-views.ts'
import { visible } from '../../text/visible.ts'
import { changes, dossierUrl } from '../api.ts'
import { lookedAt } from '../board/last-look.ts'
import { ArticleChangeItem } from '../changes/article-change.tsx'
import { BEGINNING, type Choice, choices, typed } from '../changes/since.ts'
import { changed } from '../changes/words.ts'
import { told } from '../decide/words.ts'
import { navigate } from '../history.ts'
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
      <Since story={story} since={since} offered={offered} />
      <Loaded of={load}>{(found) => <Found story={story} found={found} />}</Loaded>
    </div>
  )
}

interface SinceProps {
  readonly story: string
  readonly since: string
  readonly offered: readonly Choice[]
}

function Since({ story, since, offered }: SinceProps) {
  const address = (time: string): string => href({ view: 'changes', story, query: { since: time } })
  const onChange = (value: string): void => {
    const time = typed(value)
    if (time) navigate(address(time))
  }
  return (
    <div class="since no-print">
      <ul class="chips" aria-label="Since when">
        {offered.map((choice) => (
          <li key={choice.name}>
            <a class="chip" href={address(choice.since)} aria-current={choice.since === since ? 'true' : undefined}>
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
      <label class="small">
        since (UTC){' '}
        <input
          type="datetime-local"
          value={since === BEGINNING ? '' : since.slice(0, 16)}
          max="9999-12-31T00:00"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
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

function Decisions({ story, decisions }: { readonly story: string; readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="changed-decisions">
      <h2 id="changed-decisions">
        Decisions <small>{decisions.length}</small>
      </h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id} class="change">
            <b dir="auto">{visible(decision.by)}</b> {visible(told(decision.change))}
            <p class="quiet small">
              <When at={decision.at} /> · <span dir="auto">{visible(decision.why) || 'no reason given'}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href({ view: 'decisions', story })}>All decisions</a>
      </p>
    </section>
  )
}

function Forgotten({ forgotten }: Pick<Changes, 'forgotten'>) {
  if (forgotten.length === 0) return null
  return (
    <section class="view-section" aria-labelledby="forgotten">
      <h2 id="forgotten">
        Removed articles <small>{forgotten.length}</small>
      </h2>
      <ul>
        {forgotten.map(({ article, by, why, at }) => (
          <li key={article + at} class="change">
            <b dir="auto">{visible(by)}</b> removed the article <code>{visible(article)}</code>
            <p class="quiet small">
              <When at={at} /> · <span dir="auto">{visible(why) || 'no reason given'}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
