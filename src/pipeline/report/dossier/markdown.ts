/** A dossier as Markdown (CommonMark with tables): quotation blocks and italics are the articles' words. */
import { escapedMarkdown, markdownAddress, opening } from './markdown-escape.ts'
import type { Block, Run } from './sheet.ts'

export const markdown = (blocks: readonly Block[]): string => `${blocks.flatMap(lines).join('\n\n')}\n`

/** Blocks of lines, to be parted by blank lines. */
function lines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${runs(block.runs)}`]
    case 'text':
      return [opening(runs(block.runs))]
    case 'quote':
      return [`> ${opening(block.runs.map(quoted).join(''))}`]
    case 'list':
      return [block.items.map((item) => `- ${opening(runs(item))}`).join('\n')]
    case 'table':
      return [table(block.head, block.rows)]
    case 'part':
      return block.blocks.flatMap(lines)
  }
}

function table(head: readonly string[], rows: readonly (readonly (readonly Run[])[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(runs)))].join('\n')
}

const runs = (all: readonly Run[]): string => all.map(inline).join('')

function inline({ text, whose, strong, href }: Run): string {
  if (whose === 'theirs') return wrapped(text, '*')
  const address = href === undefined ? null : markdownAddress(href)
  const words = escapedMarkdown(text)
  return address === null ? (strong ? wrapped(text, '**') : words) : `[${words}](${address})`
}

/** In a quotation block: only what is ours needs a mark. */
const quoted = ({ text, whose, strong }: Run): string =>
  whose === 'ours' ? escapedMarkdown(` [${text}] `) : strong ? wrapped(text, '**') : escapedMarkdown(text)

/** Marks stand next to the words: a space inside would undo them. */
function wrapped(text: string, mark: string): string {
  const escaped = escapedMarkdown(text)
  const words = escaped.trim()
  if (words === '') return escaped
  const [before, after] = [escaped.startsWith(' ') ? ' ' : '', escaped.endsWith(' ') ? ' ' : '']
  return `${before}${mark}${words}${mark}${after}`
}
