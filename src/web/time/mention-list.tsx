/** The claims that name one time or place, each leading to its sentence. */
import type { Mentioned } from '../../page-views.ts'
import { visible } from '../../text/visible.ts'
import { Theirs, Words } from '../parts/theirs.tsx'
import { When } from '../parts/when.tsx'
import { href } from '../router.ts'

interface MentionListProps {
  readonly story: string
  readonly mentions: readonly Mentioned[]
}

/** Mentions that are shown at a time. */
const MOST = 100

export const MentionList = ({ story, mentions }: MentionListProps) => (
  <ul class="mentions">
    {mentions.slice(0, MOST).map(({ claim, article, said, dated, exact, words, sources }, index) => (
      <li key={index}>
        <b>{visible(sources.join(' + ') || '[no source named]')}</b>{' '}
        <span class="quiet">
          {dated} <When at={said} day />:
        </span>{' '}
        <a href={href({ view: 'article', story, id: article, query: { claim } })}>
          <Words parts={words} />
        </a>{' '}
        <i class="quiet">
          <Theirs text={exact} />
        </i>
      </li>
    ))}
    {mentions.length > MOST && <li class="quiet">and {mentions.length - MOST} more</li>}
  </ul>
)
