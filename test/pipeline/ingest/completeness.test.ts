import { describe, expect, it } from 'vitest'
import { readPage, readPlain } from './reading.ts'

const BODY =
  'The water board of Tarn denied on Monday that the wall of the upper dam had moved, and said that its engineers would count again in the spring.'

describe('a notice in a line of its own', () => {
  it.each([
    [
      'You have 61.25% of this article left to read. The rest is for subscribers only.',
      0.3875,
      'You have 61.25% of this article left to read.',
    ],
    ['You have 40 % of this story left to read.', 0.6],
    ['You still have 70 per cent of this article to read.', 0.3],
    ['72% of the article remains.', 0.28],
    ['There is 33% of this article left to read', 0.67],
    ['The remaining 80% of this article is reserved for subscribers.', 0.2],
    ['Subscribe to read the remaining 45% of this article', 0.55],
    ['You have read 30% of this article.', 0.3],
    ['This preview shows 12.5 % of this article.', 0.125],
    ['1,240 words remaining', null],
    ['The rest of this article is available to subscribers only.', null],
    ['The rest is for subscribers only.', null],
    ['This article is for subscribers only.', null],
    ['This content is reserved for our members.', null],
    ['This is a subscriber-only article.', null],
    ['Subscribers only', null],
    ['This is premium content.', null],
    ['This is a preview of the full article.', null],
    ['Subscribe to continue reading', null],
    ['Subscribe now to keep reading.', null],
    ['Sign up to read the full story', null],
    ['Log in to continue', null],
    ['Please log in or sign in to read this article.', null],
    ['Register for free to continue reading this article', null],
    ['Create a free account to continue reading.', null],
    ['Become a member to unlock this article.', null],
    ['Start your free trial to read on', null],
    ['Continue reading your article with a subscription.', null],
    ['Keep reading for $1.', null],
    ['Keep reading for just £1 a week', null],
    ['Unlock this story with a free account.', null],
    ['Read the full report from $4.50 a month', null],
    ['You must be logged in to read the full article.', null],
    ['To continue reading, please subscribe.', null],
    ['To read the full story, log in or create an account.', null],
    ['Want to read more? Subscribe now.', null],
    ['You have reached your limit of free articles.', null],
    ['You’ve reached your monthly article limit.', null],
    ['You have read your last free article this month.', null],
    ['You have no free articles left.', null],
  ])('%s', async (notice, seen, evidence?: string) => {
    for (const end of ['\n', '\n\n', ' ']) {
      const { article, lines } = await readPlain(`${BODY}\n\n${BODY}${end}${notice}`)
      expect(article.completeness).toMatchObject({ state: 'truncated', seen })
      expect(notice).toContain(article.completeness.evidence?.exact)
      if (evidence) expect(article.completeness.evidence?.exact).toBe(evidence)
      expect(lines.at(-1)![0]).toBe('furniture')
      expect(lines.map(([kind, text]) => (kind === 'paragraph' ? text : '')).join('')).toBe(BODY + BODY)
    }
  })
})

describe('how a text ends', () => {
  it.each([
    ['…', '…', null],
    ['...', '...', null],
    [' […]', '[…]', null],
    [' [...]', '[...]', null],
    ['… [+1450 chars]', '… [+1450 chars]', 0.0892],
    ['\n\nAlready a subscriber? Sign in', 'Already a subscriber?', null],
    ['\n\nSubscribe for $1 a week', 'Subscribe for $1 a week', null],
    ['\n\nContinue reading', 'Continue reading', null],
    ['\n\nWant to read more?', 'Want to read more?', null],
    ['. Moss also said that the', 'Moss also said that the', null],
    ['.\n\nMoss also said that the', 'Moss also said that the', null],
    ['. “We counted the stones of', '“We counted the stones of', null],
    ['. On Monday, said Ada Moss,', 'On Monday, said Ada Moss,', null],
    ['. Nine of them were missing because\n\n© 2031 Courier', 'Nine of them were missing because', null],
  ])('%s', async (end, evidence, seen) => {
    const { completeness } = (await readPlain(`${BODY.slice(0, -1)}${end}`)).article
    expect(completeness).toMatchObject({ state: 'truncated', seen, evidence: { exact: evidence } })
  })
  it.each(['\n\n-30-', '\n\n###', '\n\n(ENDS)', '\n\n■'])('%s: complete', async (end) => {
    expect((await readPlain(`${BODY}${end}`)).article.completeness.state).toBe('complete')
  })
})

describe('what says nothing of the article being cut', () => {
  it.each([
    BODY,
    `${BODY} “I just do not know…”`,
    `… ${BODY}`,
    `${BODY}\n\nSubscribe to our newsletter.`,
    `Already a subscriber? Sign in\n\n${BODY}`,
    `${BODY}\n\nAlready a subscriber? Sign in\n\n${BODY}`,
    `${BODY}\n\nAlready a subscriber? Sign in\n\n© 2031 Courier`,
    `${BODY}\n\nWant to read more?\n\n${BODY}`,
    `${BODY} Keep reading for the sake of the children, the mayor said.`,
    `${BODY} Continue reading for a week with an account of the flood at hand, she said.`,
    `${BODY} Nine of them were missing`,
    `${BODY} That is what the wall is made of.`,
    `${BODY}\n\nThe wall as it was`,
    `${BODY}\n\nWho they are`,
    `${BODY}\n\nBy and by`,
    `${BODY} You have two free articles remaining.`,
    `${BODY} The board said 54% of the water was left.`,
    `${BODY} Subscribers will have to sign in to continue reading their mail, the post office said.`,
    `${BODY} “You have 40% of this article left to read,” she said, laughing at the notice.`,
    `${BODY} The rest is for the subscribers of the theatre, the mayor said.`,
    `${BODY} To read the full story, she said, one must go to Brundle.`,
  ])('%s', async (text) => {
    const { article, problems } = await readPlain(text)
    expect(article.completeness).toEqual({ state: 'unknown', seen: null, evidence: null })
    expect(problems).toEqual([])
  })
})

const page = (head: string, body = `<p>${BODY}</p><p>${BODY} Nobody was hurt.</p>`) =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Dam</title>${head}</head><body><article>${body}</article></body></html>`,
  )
const jsonLd = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Dam', ...more })}</script>`

describe('what markup says', () => {
  it.each([
    [jsonLd({ isAccessibleForFree: false }), 'truncated', 'isAccessibleForFree: false'],
    [jsonLd({ isAccessibleForFree: 'False' }), 'truncated', 'isAccessibleForFree: false'],
    [
      jsonLd({ isAccessibleForFree: true, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      'truncated',
      'isAccessibleForFree: false',
    ],
    ['<meta property="article:content_tier" content="locked">', 'truncated', 'article:content_tier: locked'],
    ['<meta property="article:content_tier" content="metered">', 'unknown', 'article:content_tier: metered'],
  ])('%s', async (head, state, found) => {
    const { article, problems } = await page(head)
    expect(article.completeness).toEqual({ state, seen: null, evidence: null })
    expect(problems).toMatchObject([{ rule: 'paywall-markup', found }])
  })

  it.each([
    jsonLd({ isAccessibleForFree: true }),
    '<meta property="article:content_tier" content="free">',
    jsonLd({ articleBody: `${BODY} ${BODY} Nobody was hurt.` }),
    jsonLd({ isAccessibleForFree: false, wordCount: 55 }),
  ])('complete: %s', async (head) => {
    const { article, problems } = await page(head)
    expect(article.completeness.state).toBe('complete')
    expect(problems).toEqual([])
  })

  it('gives way to what the text says', async () => {
    const { article } = await page(
      jsonLd({ isAccessibleForFree: true }),
      `<p>${BODY}</p><p>You have 90% of this article left to read.</p>`,
    )
    expect(article.completeness).toMatchObject({ state: 'truncated', seen: 0.1 })
  })

  it('does not count an articleBody that is longer than what was seen', async () => {
    expect((await page(jsonLd({ articleBody: BODY.repeat(9) }))).article.completeness.state).toBe('unknown')
  })
})

describe('an offer to subscribe within a page', () => {
  const offered = (after: string) =>
    page('', `<p>${BODY}</p><p>${BODY} And more.</p><p>Already a subscriber? Log in</p>${after}`)
  it('says that the text is cut where it ends with it', async () => {
    const { article, lines } = await offered('')
    expect(article.completeness).toMatchObject({ state: 'truncated', evidence: { exact: 'Already a subscriber?' } })
    expect(lines.at(-1)).toEqual(['furniture', 'Already a subscriber? Log in'])
  })
  it.each([`<p>${BODY} And still more.</p>`, '<p><a href="/b">A dam that moved too</a></p>', '<p>© 2031 Courier</p>'])(
    'says nothing where anything follows: %s',
    async (after) => {
      const { article } = await offered(after)
      expect(article.completeness).toEqual({ state: 'unknown', seen: null, evidence: null })
      expect(article.text).not.toContain('Already')
    },
  )
})

describe('a notice of a page, beside the article', () => {
  const shell = (notice: string) =>
    readPage(
      `<html lang="en"><body><article><h1>Dam</h1>${`<p>${BODY} And more.</p>`.repeat(2)}</article>${notice}</body></html>`,
    )
  it('is evidence', async () => {
    const { article, lines } = await shell('<div class="offer"><b>Subscribe to continue reading</b></div>')
    expect(article.completeness).toMatchObject({
      state: 'truncated',
      evidence: { exact: 'Subscribe to continue reading' },
    })
    expect(lines.at(-1)).toEqual(['furniture', 'Subscribe to continue reading'])
  })
  it.each([
    '<div hidden><b>Subscribe to continue reading</b></div>',
    '<div style="display: none">Subscribe to continue reading</div>',
    '<template><p>Subscribe to continue reading</p></template>',
    '<div class="paywall-modal"><p>Subscribe to continue reading</p></div>',
    '<div>Already a subscriber? Sign in</div>',
  ])('is none where it is not shown, or stands on every page: %s', async (notice) => {
    expect((await shell(notice)).article.completeness.state).toBe('unknown')
  })
})
