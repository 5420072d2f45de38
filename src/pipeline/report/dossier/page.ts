/** A dossier as one self-contained page. No script, no request; a pure function from the blocks to text. */
import { createHash } from 'node:crypto'
import { escaped, prose, webAddress } from '../html/escape.ts'
import { LAYOUT } from '../html/style-layout.ts'
import type { Block, Run } from './sheet.ts'
import { STYLE } from './style.ts'

export function dossierPage(story: string, blocks: readonly Block[]): string {
  const style = `${LAYOUT}${STYLE}`
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(story)} — Hearsay</title>
<style>${style}</style>
</head>
<body>
<header class="bar"><b class="brand">Hearsay</b><p class="key"><span class="theirs">Serif: the articles’ words.</span> Sans serif: ours.</p></header>
<main class="dossier">
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runs(block.runs)}</h${block.level}>`
    case 'text':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${runs(block.runs)}</p>`
    case 'quote':
      return `<blockquote dir="auto">${block.runs.map(quoted).join('')}</blockquote>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runs(item)}</li>`).join('\n')}</ul>`
    case 'table':
      return table(block.head, block.rows)
    case 'part':
      return `<section id="${escaped(block.id)}"${block.tone ? ` class="${block.tone}"` : ''}>\n${block.blocks.map(html).join('\n')}\n</section>`
  }
}

function table(head: readonly string[], rows: readonly (readonly (readonly Run[])[])[]): string {
  const titles = head.map((title) => `<th scope="col">${escaped(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${runs(cell)}</td>`).join('')}</tr>`)
  return `<table><thead><tr>${titles}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

const runs = (all: readonly Run[]): string => all.map(inline).join('')

function inline({ text, whose, strong, href }: Run): string {
  const words = prose(text)
  if (whose === 'theirs') return `<span class="theirs" dir="auto">${words}</span>`
  const address = href === undefined ? null : addressOf(href)
  if (address !== null) return `<a href="${address}" rel="noreferrer noopener nofollow">${words}</a>`
  return strong ? `<b>${words}</b>` : words
}

const quoted = ({ text, whose, strong }: Run): string =>
  whose === 'ours' ? ` <span class="ours">${prose(text)}</span> ` : strong ? `<mark>${prose(text)}</mark>` : prose(text)

/** A place of the page, or an address of the web. */
const addressOf = (href: string): string | null => (/^#[A-Za-z0-9-]+$/.test(href) ? href : webAddress(href))
