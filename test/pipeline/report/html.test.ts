import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../../../src/model.ts'
import { page } from '../../../src/pipeline/report/html.ts'
import { everywhere, HOSTILE, UNSEEN } from './hostile.ts'
import { claimOf, find, resultOf, SAMPLE } from './sample.ts'

const show = (...results: ReadResult[]): string => page(results, { attitudes: false })
const parsed = (html: string) => parseHTML(html).document
const all = (html: string, selector: string) => [...parsed(html).querySelectorAll(selector)]

/** The text as the page shows it: without the numbers of the claims. */
function shownText(html: string): string[] {
  const text = parsed(html).querySelector('.text')!
  for (const number of text.querySelectorAll('sup,.ending')) number.remove()
  return [...text.children].map((paragraph) => paragraph.textContent)
}

describe('the page', () => {
  it('shows the text of the article and nothing else in its place', () => {
    expect(shownText(show(SAMPLE)).join('\n\n')).toBe(SAMPLE.article.text)
  })

  it('tells source, cue and content apart', () => {
    const html = show(SAMPLE)
    const words = (selector: string) => all(html, `.text ${selector}`).map(({ textContent }) => textContent)
    expect(words('.source')).toEqual(expect.arrayContaining(['Kessaly’s water board', 'she', 'Venn']))
    expect(words('.cue')).toEqual(['confirmed', 'said', 'added', 'denies', 'reported', 'rejected', 'thanked'])
    expect(words('.content')).toEqual(expect.arrayContaining(['that the Orle dam had been breached', 'the accusation']))
    expect(words('.hedge')).toEqual(['perhaps'])
  })

  it('cuts nested claims at their bounds and links the innermost', () => {
    const inner = all(show(SAMPLE), '.text a').find(({ textContent }) => textContent === 'the accusation')!
    expect(inner.getAttribute('href')).toBe('#a1c6')
    expect(inner.getAttribute('class')).toContain('in-denies deep a1s6 a1s5')
  })

  it('cuts claims that overlap', () => {
    const text = 'one two three'
    const claims = [
      claimOf('a', { content: [find(text, 'one two')] }),
      claimOf('b', { content: [find(text, 'two three')], act: 'denies' }),
    ]
    const stretches = all(show(resultOf(text, claims)), '.text .mark').map(({ textContent }) => textContent)
    expect(stretches).toEqual(['one ', 'two', ' three'])
  })

  it('links every claim both ways, and leads nowhere else', () => {
    const html = show(SAMPLE, SAMPLE)
    const ids = new Set(all(html, '[id]').map((element) => element.getAttribute('id')))
    for (const link of all(html, 'a')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
    expect(ids.size).toBe(all(html, '[id]').length)
    for (const article of [1, 2]) {
      for (const claim of [1, 2, 3, 4, 5, 6, 7]) {
        expect(all(html, `#a${article}c${claim} .act a[href="#a${article}t${claim}"]`)).toHaveLength(1)
        expect(all(html, `#a${article}t${claim} a[href="#a${article}c${claim}"]`)).toHaveLength(1)
      }
    }
  })

  it('says where the text stops', () => {
    const ending = (state: 'complete' | 'unknown') =>
      all(show(resultOf('Text.', [], { completeness: { state, seen: null, evidence: null } })), '.ending')[0]!
        .textContent
    expect(all(show(SAMPLE), '.ending.truncated')[0]!.textContent).toContain(
      'The text stops here: truncated, 40% seen.',
    )
    expect(all(show(SAMPLE), 'p.evidence')[0]!.textContent).toBe('You have 60% of this article left to read.')
    expect(ending('complete')).toBe('End of the article')
    expect(ending('unknown')).toContain('Nothing tells whether the article goes on')
  })

  it('hides attitudes until they are wanted', () => {
    expect(all(show(SAMPLE), '#show-expresses')[0]!.hasAttribute('checked')).toBe(false)
    expect(all(page([SAMPLE], { attitudes: true }), '#show-expresses')[0]!.hasAttribute('checked')).toBe(true)
    expect(all(show(SAMPLE), '#show-denies')[0]!.hasAttribute('checked')).toBe(true)
  })

  it('has one policy: its own style by hash, and nothing from anywhere', () => {
    const html = show(SAMPLE)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(style).not.toMatch(/url\(|@import/)
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\s(?:src|style)=/i)
  })

  it('links the address of the article only when it is one of the web', () => {
    const hrefs = (url: string) =>
      all(show(resultOf('Text.', [], { url })), '.state a').map((a) => a.getAttribute('href'))
    expect(hrefs('https://news.example/a?b=1&c="2"')).toEqual(['https://news.example/a?b=1&c="2"'])
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://x.example', '//x.example', 'vbscript:x']) {
      expect(hrefs(url)).toEqual([])
    }
  })
})

describe('hostile text', () => {
  const harmless = new Set(all(show(everywhere('harmless')), '*').map(({ tagName }) => tagName))

  it.each(HOSTILE)('%s stays text', (_, evil) => {
    const html = show(everywhere(evil))
    for (const element of all(html, '*')) {
      expect(harmless).toContain(element.tagName)
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src|^style/)
    }
    for (const link of all(html, 'a')) expect(link.getAttribute('href')).toMatch(/^#a1[ct]\d+$/)
    expect(html).not.toMatch(UNSEEN)
  })

  it('shows an override where it stands', () => {
    expect(show(everywhere('said \u202eylno'))).toContain('said \\u202eylno')
  })

  it('shows a word of a million characters', () => {
    expect(shownText(show(resultOf('x'.repeat(1_000_000))))[0]).toHaveLength(1_000_000)
  })
})

describe('paragraphs', () => {
  it.each([
    ['one a line', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['between blank lines', 'One\nstill one.\n\n \nTwo.', ['One\nstill one.', 'Two.']],
    ['with Windows line ends', 'One\r\nstill.\r\n\r\nTwo.\r\n', ['One\nstill.', 'Two.']],
    ['none', '', []],
  ])('%s', (_, text, shown) => {
    expect(shownText(show(resultOf(text))).map((paragraph) => paragraph.trimEnd())).toEqual(shown)
  })
})
