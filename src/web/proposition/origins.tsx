/** From how many independent origins it comes, and the chains that say so, as a picture and in words. */
import type { Chain, Origins as OriginsOf } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { Some } from '../parts/some.tsx'
import { distinct, pictureOf } from './chain-layout.ts'
import { ChainPicture } from './chain-picture.tsx'
import type { PlaceOf } from './place.ts'

interface OriginsProps {
  readonly story: string
  readonly origins: OriginsOf
  readonly placeOf: PlaceOf
}

/** Chains that the picture takes at a time: more are a thicket. The words tell of all. */
const DRAWN = 40

export function Origins({ story, origins: { atLeast, atMost, chains }, placeOf }: OriginsProps) {
  if (chains.length === 0) return null
  const bound = atLeast === atMost ? `${atMost} independent` : `at least ${atLeast}, at most ${atMost} independent`
  const paths = distinct(chains)
  const worded = inWords(paths)
  return (
    <section class="view-section" aria-labelledby="origins">
      <h2 id="origins">
        Origins <small>{bound}</small>
      </h2>
      <Some of={paths} most={DRAWN} noun="chain">
        {(drawn) => <Drawn story={story} chains={drawn} all={paths.length} />}
      </Some>
      <details>
        <summary>{count(worded.length, 'chain')} in words</summary>
        <ul class="chain-words">
          {worded.map(({ claim, words, marks }) => (
            <li key={words}>
              <ClaimLink at={placeOf(claim)} words={words} />
              {marks.map((mark) => (
                <span key={mark} class="tag warn">
                  {mark}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface DrawnProps {
  readonly story: string
  readonly chains: readonly Chain[]
  /** How many there are, those included that are not drawn. */
  readonly all: number
}

const Drawn = ({ story, chains, all }: DrawnProps) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, with the keyboard too */}
    <section class="chain-box" aria-label="Chains of origin, a picture" tabIndex={0}>
      <ChainPicture story={story} picture={pictureOf(chains)} />
    </section>
    <p class="quiet small" role="status">
      {chains.length < all && `The first ${chains.length} of ${all} chains; the words below tell of all. `}
      An arrow leads from who said it to who has it from there.
      {chains.some(({ unnamed }) => unnamed) && ' A dashed box is somebody unnamed.'}
      {chains.some(({ circular }) => circular) && ' Dashed arrows run in a circle.'}
    </p>
  </>
)

const ClaimLink = ({ at, words }: { readonly at: string | null; readonly words: string }) =>
  at === null ? <span>{words}</span> : <a href={at}>{words}</a>

/** Each chain once. */
function inWords(chains: readonly Chain[]) {
  const worded = chains.map(({ claim, publisher, links, unnamed, circular }) => ({
    claim,
    words: visible([publisher ?? '[publisher not known]', ...links.map(sourceName)].join(' ← ')),
    marks: [...(unnamed ? ['ends at somebody unnamed'] : []), ...(circular ? ['circular'] : [])],
  }))
  return [...new Map(worded.map((chain) => [chain.words, chain])).values()]
}
