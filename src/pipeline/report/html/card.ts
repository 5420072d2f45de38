/** One claim beside the text. What is the article's is marked `theirs`, all the rest is ours. */
import type { Claim, Source } from '../../../model.ts'
import { MARKS } from '../acts.ts'
import { withMarks } from '../content.ts'
import { cautions, GOES_ON, identity, NO_SOURCE, PUBLISHER, quantity, said, time } from '../words.ts'
import { escaped } from './escape.ts'
import { cardId, textId } from './names.ts'

/** What the cards of one article have in common. */
export interface Deck {
  readonly text: string
  /** Position of the article on the page, from 1. */
  readonly article: number
  /** The number of each claim, by id. */
  readonly numbers: ReadonlyMap<string, number>
}

export function card(claim: Claim, deck: Deck): string {
  const number = deck.numbers.get(claim.id)!
  const place = { article: deck.article, claim: number }
  return `<li id="${cardId(place)}" class="card of-${claim.act}">
<p class="act"><a class="number" href="#${textId(place)}">${number}</a> <b><span class="sign">${MARKS[claim.act]}</span> ${claim.act}</b>${cautions(claim).map(label).join('')}</p>
<p class="who">${who(claim)}</p>
${claim.sources.flatMap(chain).join('')}${what(claim, deck)}
${details(claim, deck)}
</li>`
}

const label = (text: string): string => ` <span class="caution">${escaped(text)}</span>`

const theirs = (text: string): string => `<span class="theirs" dir="auto">${escaped(text)}</span>`

function who({ voice, sources, cue }: Claim): string {
  if (voice === 'publisher') return PUBLISHER
  const named = sources.length > 0 ? sources.map(sourceHtml).join(' and ') : NO_SOURCE
  return `${named} ${cue ? `<i class="cue">${theirs(cue.exact)}</i>` : `<span class="ours">${GOES_ON}</span>`}`
}

function sourceHtml(source: Source): string {
  const known = identity(source)
  const ours = known.length === 0 ? '' : ` <span class="ours">${escaped(known.join(' · '))}</span>`
  return `<b>${theirs(source.exact)}</b>${ours}`
}

const chain = (source: Source): string[] =>
  source.via.flatMap((from) => [`<p class="via">via ${sourceHtml(from)}</p>\n`, ...chain(from)])

function what({ content }: Claim, { text }: Deck): string {
  if (content.length === 0) return ''
  const parts = content.map((part) => theirs(withMarks(text, part)))
  return `<blockquote>${parts.join(' <span class="ours">…</span> ')}</blockquote>`
}

type Row = readonly [name: string, values: readonly string[]]

/** What we make of the content, then, folded away, where and how the claim was found. */
function details(claim: Claim, deck: Deck): string {
  const found = `<details><summary>where and how found</summary>${list(finding(claim))}</details>`
  return `${list(meaning(claim, deck))}${found}`
}

const meaning = (claim: Claim, deck: Deck): Row[] => [
  ['refers to', claim.refersTo.map((id) => reference(id, deck))],
  ['inside', claim.within === null ? [] : [reference(claim.within, deck)]],
  ['said', claim.said ? [`${escaped(said(claim.said))}${beside(claim.said.exact)}`] : []],
  ['when', claim.times.map((value) => escaped(time(value)) + beside(value.exact))],
  ['how many', claim.quantities.map((value) => escaped(quantity(value)) + beside(value.exact))],
  [
    'where',
    claim.places.map(({ name, country, exact }) => escaped([name, country].filter(Boolean).join(', ')) + beside(exact)),
  ],
]

const finding = ({ id, content, cue, foundBy }: Claim): Row[] => [
  [
    'characters',
    [(content.length > 0 ? content : cue ? [cue] : []).map(({ start, end }) => `${start}–${end}`).join(', ')],
  ],
  ['id', [`<code>${escaped(id)}</code>`]],
  ['found by', [escaped(foundBy)]],
]

const beside = (exact: string | undefined): string => (exact === undefined ? '' : ` ${theirs(exact)}`)

function list(rows: readonly Row[]): string {
  const items = rows
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `<dt>${name}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`)
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`
}

function reference(id: string, { article, numbers }: Deck): string {
  const claim = numbers.get(id)
  return claim === undefined ? escaped(id) : `<a href="#${cardId({ article, claim })}">claim ${claim}</a>`
}
