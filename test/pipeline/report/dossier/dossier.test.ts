import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { contextOf, sentencesOf } from '../../../../src/pipeline/report/dossier/context.ts'
import { dossierOf } from '../../../../src/pipeline/report/dossier/dossier.ts'
import { markdown } from '../../../../src/pipeline/report/dossier/markdown.ts'
import { escapedMarkdown, markdownAddress, opening } from '../../../../src/pipeline/report/dossier/markdown-escape.ts'
import { dossierPage } from '../../../../src/pipeline/report/dossier/page.ts'
import { shares } from '../../../../src/pipeline/report/dossier/share.ts'
import type { Block, Run } from '../../../../src/pipeline/report/dossier/sheet.ts'
import { HOSTILE, UNSEEN } from '../hostile.ts'
import { claimOf, find } from '../sample.ts'
import { EXAMPLE, hostileBlocks, READINGS } from './sample.ts'

const blocks = dossierOf(EXAMPLE)
const text = markdown(blocks)
const html = dossierPage('Harrow Quay', blocks)
const all = (page: string, selector: string) => [...parseHTML(page).document.querySelectorAll(selector)]

/** Every block, those inside parts too. */
const flat = (some: readonly Block[]): Block[] =>
  some.flatMap((block) => (block.kind === 'part' ? flat(block.blocks) : [block]))

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flat(2)
  return block.kind === 'part' ? [] : block.runs
}

describe('the dossier', () => {
  it('has its sections in order, each only where it holds something', () => {
    const titles = flat(blocks).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.runs[0]!.text] : [],
    )
    expect(titles).toEqual([
      'Corroborated',
      'Disputed',
      'Unconfirmed',
      'Single origin',
      'How numbers and dates moved',
      'What changed',
      'Articles',
    ])
    const quiet = flat(dossierOf({ ...EXAMPLE, changes: null }))
    expect(quiet.some((block) => block.kind === 'heading' && block.runs[0]!.text === 'What changed')).toBe(false)
  })

  it('shows as words of the articles nothing but slices of them', () => {
    const held = READINGS.flatMap(({ read }) => [read.text])
    const joined = (run: Run): readonly string[] => run.text.split(' … ')
    for (const run of flat(blocks)
      .flatMap(runsOf)
      .filter(({ whose }) => whose === 'theirs')) {
      for (const part of joined(run))
        expect(
          held.some((article) => article.includes(part)),
          part,
        ).toBe(true)
    }
  })

  it('shows every claim of every proposition with its characters and its publisher', () => {
    const places = flat(blocks).flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.map((run) => run.text).join('')) : [],
    )
    for (const id of EXAMPLE.board.propositions.flatMap(({ claims }) => claims)) {
      const { claim, article } = EXAMPLE.claims.get(id)!
      const characters = claim.content.map(({ start, end }) => `${start}–${end}`).join(', ')
      expect(places.some((one) => one.includes(article.publisher!) && one.includes(`characters ${characters},`))).toBe(
        true,
      )
    }
  })

  it('shows a copied sentence once, with all its places', () => {
    const quotes = flat(blocks).filter(
      (block) => block.kind === 'quote' && runsOf(block).some(({ text }) => text.includes('Nothing has left our site')),
    )
    expect(quotes).toHaveLength(1)
    const after = flat(blocks)[flat(blocks).indexOf(quotes[0]!) + 1]!
    expect(after).toMatchObject({ kind: 'list' })
    expect(after.kind === 'list' && after.items).toHaveLength(3)
  })

  it('marks what comes from an article that was not seen whole', () => {
    const marked = [...text.matchAll(/^- .*\*\*article not seen whole\*\*$/gm)]
    expect(marked).toHaveLength(2)
    for (const [line] of marked) expect(line).toContain('The Imre Ledger, article 10,')
  })

  it('shows how the toll and the day of reopening moved', () => {
    expect(text).toContain('| *Nine* = 9 people, killed | Port Imre fire service | replaces *At least six* (its own) |')
    expect(text).toContain('| *April 2* = 2025-04-02 | Jonas Weil | replaces *March 20* (its own) |')
    expect(text).toContain(
      '| *2,000* = 2,000 people, displaced | Oda Vestrin | differs *about 1,500* (Port Imre fire service) |',
    )
  })

  it('tells what changed', () => {
    expect(text).toContain(
      '- **Claim reworded, attribution weakened:** \\[unnamed: inspector\\]: *The alarm of the tank at Harrow Quay had been switched off for a week* → *The alarm of the tank at Harrow Quay may have been switched off for two days*',
    )
  })

  it('is the same again', () => {
    expect(markdown(dossierOf(EXAMPLE))).toBe(text)
  })
})

describe('the context of a claim', () => {
  const shown = (article: string, content: string, cue: string | null = null) => {
    const claim = claimOf('c', { content: [find(article, content)], cue: cue === null ? null : find(article, cue) })
    return contextOf(article, claim, sentencesOf(article)).map((run) =>
      run.strong ? `*${run.text}*` : run.whose === 'ours' ? `[${run.text}]` : run.text,
    )
  }
  it.each<[string, string, string, string | null, string]>([
    [
      'one sentence',
      'It rained. Ada Venn said the dam held. It snowed.',
      'the dam held',
      'said',
      'Ada Venn said *the dam held*.',
    ],
    [
      'a quotation of two',
      'Dull. “We left. We ran,” said Venn. Dull.',
      'We left. We ran',
      'said',
      '“*We left. We ran*,” said Venn.',
    ],
    [
      'one that goes on behind its cue',
      'Venn spoke: now. “We ran.”',
      'We ran',
      'spoke',
      'Venn spoke: now. “*We ran*.”',
    ],
    ['a cue far away', 'Venn spoke. Rain fell. Snow fell. “We ran.”', 'We ran', 'spoke', 'Venn spoke.[…]“*We ran*.”'],
    ['none but its own paragraph', 'Venn said they ran\n\nIt snowed', 'they ran', 'said', 'Venn said *they ran*'],
  ])('%s', (_, article, content, cue, expected) => {
    expect(shown(article, content, cue).join('').replace(/\s+/g, ' ')).toBe(expected)
  })
  it('never grows to a whole article without full stops', () => {
    const words = 'rain fell on the dam '.repeat(50_000)
    const long = shown(`${words}Venn said they ran ${words}`, 'they ran', 'said').join('')
    expect(long).toContain('Venn said *they ran*')
    expect(long.length).toBeLessThan(1000)
  })
  it('cuts a content that is as long as an article', () => {
    const words = 'rain fell on the dam '.repeat(50_000).trim()
    expect(shown(`Venn said ${words}.`, words, 'said').join('').length).toBeLessThan(3000)
  })
  it('shows the cue of a claim without a content', () => {
    const article = 'Rain. Brannmark denies. Snow.'
    const claim = claimOf('c', { act: 'denies', cue: find(article, 'denies') })
    expect(contextOf(article, claim, sentencesOf(article)).map((run) => run.text)).toEqual([
      'Brannmark ',
      'denies',
      '.',
    ])
  })
})

describe('the share of an article', () => {
  const sentence = (at: number): string => `Ada Venn said the wall number ${at} of the Orle dam had been breached. `
  const long = Array.from({ length: 200 }, (_, at) => sentence(at)).join('')
  const wanted = (article: string, content: string) => ({
    article: 'article',
    length: article.length,
    context: contextOf(article, claimOf('c', { content: [find(article, content)] }), sentencesOf(article)),
  })
  const shown = (article: string, claims: number): readonly (readonly Run[])[] =>
    shares(
      Array.from({ length: claims }, (_, at) =>
        wanted(article, `the wall number ${at} of the Orle dam had been breached`),
      ),
    )
  const size = (runs: readonly Run[]): number =>
    runs.filter(({ whose }) => whose === 'theirs').reduce((sum, run) => sum + run.text.length, 0)

  it('is no more than half, with little of what goes beyond, which ends with a word', () => {
    const all = shown(long, 200)
    const whole = all.filter((runs) => !runs.some(({ text }) => text.includes('shown already')))
    expect(size(whole.flat())).toBeLessThanOrEqual(long.length / 2)
    expect(whole.length).toBeGreaterThan(110)
    for (const runs of all) expect(size(runs)).toBeGreaterThan(0)
    const last = all.at(-1)!.map(({ text }) => text)
    expect(last.join('')).toMatch(/^the wall number 199 of the Orle dam had been breached … as much of this article/)
  })
  it('ends with a whole word', () => {
    const words =
      'that the wall of the Orle dam had been breached in several places and would be mended before the winter of'
    const article = `${long}Ada Venn said ${words} that year.`
    const runs = shares([
      ...Array.from({ length: 200 }, (_, at) =>
        wanted(article, `the wall number ${at} of the Orle dam had been breached`),
      ),
      wanted(article, `${words} that year`),
    ])
    const [own] = runs.at(-1)!
    expect(own!.text.length).toBeLessThanOrEqual(100)
    expect(words.startsWith(`${own!.text} `)).toBe(true)
  })
  it('goes to the words of all claims before it goes to those around them', () => {
    const around = `Ada Venn, who ${'spoke in the rain and '.repeat(20)} said`
    const article = Array.from(
      { length: 20 },
      (_, at) => `${around} the wall number ${at} of the Orle dam had been breached. `,
    ).join('')
    const all = shown(article, 20)
    for (const runs of all) expect(runs.map(({ text }) => text).join('')).toMatch(/breached/)
    expect(all[0]!.map(({ text }) => text).join('')).toContain('in the rain')
    expect(
      all
        .at(-1)!
        .map(({ text }) => text)
        .join(''),
    ).not.toContain('in the rain')
    expect(all.flat().some(({ text }) => text.includes('shown already'))).toBe(false)
  })
  it('counts a sentence once in which several claims stand', () => {
    const all = shares(Array.from({ length: 100 }, () => wanted(long, 'the wall number 7 of the Orle dam')))
    expect(new Set(all.map((runs) => runs.map(({ text }) => text).join('')))).toEqual(new Set([sentence(7).trim()]))
  })
  it('is all claims of a short one', () => {
    expect(size(shown(sentence(0) + sentence(1), 2).flat())).toBe(sentence(0).length + sentence(1).length - 2)
  })
})

describe('Markdown', () => {
  it.each([
    ['emphasis', 'a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['links and pictures', '![x](y) [a]: b', '!\\[x\\](y) \\[a\\]: b'],
    ['HTML and entities', '<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['tables, mathematics, names', 'a|b $x$ @ada #12', 'a\\|b \\$x\\$ \\@ada \\#12'],
    ['bare addresses', 'see https://x.example or www.x.example', 'see https\\://x.example or www\\.x.example'],
    ['pictures by name', 'so :smile: at 9:40', 'so \\:smile: at 9:40'],
    ['a backslash at the end', 'a\\', 'a\\\\'],
    ['line ends', 'a\n\n# b\r\n> c', 'a \\# b \\> c'],
  ])('%s stay text', (_, given, expected) => {
    expect(escapedMarkdown(given)).toBe(expected)
  })
  it.each([
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['=== one', '\\=== one'],
    ['1945 ended', '1945 ended'],
  ])('a line that begins with “%s” is no list', (given, expected) => {
    expect(opening(given)).toBe(expected)
  })
  it.each([
    ['https://x.example/a_(b)', '<https://x.example/a_(b)>'],
    ['https://x.example/<b>#>\\', '<https://x.example/%3Cb%3E#%3E%5C>'],
    ['javascript:alert(1)', null],
    ['#part', null],
  ])('links %s as %s', (given, expected) => {
    expect(markdownAddress(given)).toBe(expected)
  })
})

describe('the page', () => {
  it('has one policy: its own style by hash, and nothing from anywhere', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(style).not.toMatch(/url\(|@import/)
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\s(?:src|style)=/i)
  })
  it('leads to its own parts and to the articles, and nowhere else', () => {
    const ids = all(html, '[id]').map((element) => element.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
    const addresses = new Set(READINGS.map(({ read }) => read.url))
    for (const link of all(html, 'a')) {
      const href = link.getAttribute('href')!
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
      else expect(addresses).toContain(href)
    }
  })
  it('tells the words of the articles from ours', () => {
    expect(all(html, 'blockquote mark').map(({ textContent }) => textContent)).toContain('We were wrong')
    expect(all(html, 'h3 .theirs').map(({ textContent }) => textContent)).toContain('We were wrong')
    expect(all(html, 'h1 .theirs')).toEqual([])
  })
})

describe('hostile text', () => {
  const pageOf = (evil: string): string => dossierPage(evil, hostileBlocks(evil))
  const harmless = new Set(all(pageOf('harmless'), '*').map(({ tagName }) => tagName))

  it.each(HOSTILE)('%s stays text on the page', (_, evil) => {
    const page = pageOf(evil)
    for (const element of all(page, '*')) {
      expect(harmless).toContain(element.tagName)
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src|^style/)
    }
    for (const link of all(page, 'a')) expect(link.getAttribute('href')).toMatch(/^#[A-Za-z0-9]+$/)
    expect(page).not.toMatch(UNSEEN)
  })
  it.each(HOSTILE)('%s stays text in Markdown', (_, evil) => {
    const page = markdown(hostileBlocks(evil))
    expect(page).not.toMatch(UNSEEN)
    expect(page).not.toMatch(/(?<!\\)(?:\\\\)*</)
    // as many lines as a harmless text makes: none is begun by it
    expect(page.split('\n').length).toBe(markdown(hostileBlocks('harmless')).split('\n').length)
  })
})
