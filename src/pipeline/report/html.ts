/** One self-contained page of one or more results. No script, no request; a pure function from the results to text. */
import { createHash } from 'node:crypto'
import type { Act, Claim, Problem, ReadResult } from '../../model.ts'
import { MARKS } from './acts.ts'
import { card } from './html/card.ts'
import { escaped, webAddress } from './html/escape.ts'
import { stylesheet } from './html/style.ts'
import { articleText } from './html/text.ts'
import { completeness, count, published } from './words.ts'

/** `attitudes` shows what sources express from the start; the reader of the page can switch it. */
export interface PageOptions {
  readonly attitudes: boolean
}

export function page(results: readonly ReadResult[], { attitudes }: PageOptions): string {
  const style = stylesheet(results.map(({ claims }) => claims.length))
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title(results))}</title>
<style>${style}</style>
</head>
<body>
${filters(results, attitudes)}
<main>
${results.map((result, index) => article(result, index + 1)).join('\n')}
</main>
<footer>Read by hearsay ${escaped(results[0]?.engine.version ?? '')} on ${escaped(results[0]?.readAt ?? '')}. It tells who says what, never what is true.</footer>
</body>
</html>
`
}

function title(results: readonly ReadResult[]): string {
  const [first] = results
  const name = first?.article.headline?.exact ?? first?.input ?? ''
  return results.length > 1 ? `${name} and ${count(results.length - 1, 'more article')} — Hearsay` : `${name} — Hearsay`
}

/** A legend that is also a switch: which acts are shown. */
function filters(results: readonly ReadResult[], attitudes: boolean): string {
  const claims = results.flatMap((result) => result.claims)
  const acts = (Object.keys(MARKS) as Act[]).map((act) => ({
    act,
    n: claims.filter((claim) => claim.act === act).length,
  }))
  const boxes = acts.filter(({ n }) => n > 0).map(({ act, n }) => filter(act, n, attitudes || act !== 'expresses'))
  return `<header class="bar"><b class="brand">Hearsay</b>
<fieldset><legend>Acts shown</legend>${boxes.join('')}</fieldset>
<p class="key"><span class="theirs">Serif: the article’s words.</span> Sans serif: ours.</p></header>`
}

const filter = (act: Act, n: number, on: boolean): string =>
  `<label class="of-${act}"><input type="checkbox" id="show-${act}"${on ? ' checked' : ''}><span class="sign">${MARKS[act]}</span> ${act} <small>${n}</small></label>`

function article({ input, article, claims, problems }: ReadResult, number: number): string {
  const deck = { text: article.text, article: number, numbers: new Map(claims.map(({ id }, i) => [id, i + 1])) }
  return `<article lang="${escaped(article.language)}">
${head(article, input, claims)}
<div class="columns">
${articleText(article, claims, number)}
<aside aria-label="Claims"><ol>
${claims.map((claim) => card(claim, deck)).join('\n')}
</ol></aside>
</div>
${problemList(problems)}</article>`
}

function head(article: ReadResult['article'], input: string, claims: readonly Claim[]): string {
  const date = published(article)
  const address = webAddress(article.url)
  const parts = [
    article.publisher ? `<b class="theirs">${escaped(article.publisher)}</b>` : 'publisher not known',
    date
      ? `<time class="theirs">${escaped(date.date)}</time> <small>${escaped(date.origin)}</small>`
      : 'date not known',
    ...article.byline.map(({ name }) => `<span class="theirs">${escaped(name)}</span>`),
    address ? `<a href="${address}" rel="noreferrer noopener nofollow">${escaped(article.url!)}</a>` : escaped(input),
    count(claims.length, 'claim'),
  ]
  const { state, seen } = article.completeness
  const meter = seen === null ? '' : ` <meter min="0" max="1" value="${seen}"></meter>`
  return `<header class="state"><p>${parts.join(' <i>·</i> ')}</p>
<p class="completeness ${state}">${escaped(completeness(article))}${meter}</p></header>`
}

function problemList(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const items = problems.map(({ rule, message, found, expected }) => {
    const details = [message, found && `found ${found}`, expected && `expected ${expected}`].filter(Boolean).join('; ')
    return `<li><code>${escaped(rule)}</code> ${escaped(details)}</li>`
  })
  return `<section class="problems"><h3>Problems of the text</h3><ul>${items.join('')}</ul></section>\n`
}
