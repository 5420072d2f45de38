import { describe, expect, it } from 'vitest'
import { readPlain } from './reading.ts'

const BODY =
  'The water board of Tarn denied on Monday that the wall of the upper dam had moved, and said that its engineers would count again in the spring.'

const kinds = async (text: string) => (await readPlain(text)).lines.map(([kind]) => kind)

describe('the article text', () => {
  it.each([BODY, `${BODY}\r\n\r\n${BODY}\r\n`, `\n\n  ${BODY}`, `a\u00a0b\tc ${BODY}\u2028d`])(
    'is the text of the file exactly',
    async (text) => {
      expect((await readPlain(text)).article.text).toBe(text)
    },
  )
  it('leaves the byte-order mark out', async () => {
    expect((await readPlain(`\ufeff${BODY}`)).article.text).toBe(BODY)
  })
})

describe('the headline', () => {
  it.each([
    'Water board denies that the dam has moved',
    'WATER BOARD: DAM IS SAFE',
    'Water Board Denies That Upper Dam Has Moved.',
    'Who moved the dam of Tarn?',
    '“We counted every stone”, say engineers',
  ])('%s', async (headline) => {
    const { article, lines } = await readPlain(`${headline}\n\n${BODY}`)
    expect(article.headline?.exact).toBe(headline)
    expect(lines.map(([kind]) => kind)).toEqual(['headline', 'paragraph'])
  })
  it('stands before a dateline, whatever its stop', async () => {
    const { article } = await readPlain(`Water board denies movement.\n\nTARN, June 18 (Inland Wire) — ${BODY}`)
    expect(article.headline?.exact).toBe('Water board denies movement.')
  })
  it.each([
    'The water board denied everything on Monday.',
    'The board denied it. The union did not.',
    '- The board denied it',
    'The board denied it,',
    'TARN, June 18 (Inland Wire) --',
    BODY,
  ])('is not: %s', async (line) => {
    expect((await readPlain(`${line}\n\n${BODY}`)).article.headline).toBeNull()
  })
  it('is not the only block', async () => {
    expect(await kinds('Water board denies that the dam has moved')).toEqual(['paragraph'])
  })
})

describe('headings', () => {
  it.each(['Tarn and Brundle deny', 'What the engineers say', '“No stone has moved”', '2031: a dry year'])(
    '%s',
    async (heading) => {
      expect(await kinds(`${BODY}\n${heading}\n${BODY}`)).toEqual(['paragraph', 'heading', 'paragraph'])
    },
  )
  it.each([
    'The union disagreed.',
    '- a list',
    '1. a list',
    'and so it was',
    '12',
    'Tarn —',
    'he said:',
    `${BODY.slice(0, -1)}`,
  ])('are not: %s', async (line) => {
    expect(await kinds(`${BODY}\n${line}\n${BODY}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('furniture', () => {
  it.each([
    'FULL TEXT.',
    'ABSTRACT.',
    'Advertisement',
    'Read more: Dam of Tarn was counted in 2029',
    'RELATED: Who moved the dam of Tarn?',
    'Sign up for our morning newsletter',
    'Subscribe here.',
    'Click here to see the map of the dam.',
    'Follow Ada Moss on Twitter: @adamoss.',
    'Contact Ada Moss at moss@tarn-courier.example.',
    'Photo: Ada Moss / Tarn Courier',
    'The upper dam of Tarn in May. (Photo: Ada Moss)',
    'The upper dam of Tarn in May. Ada Moss/Getty Images',
    '© 2031 Tarn Courier. All rights reserved.',
    'Copyright 2031 Tarn Courier. This material may not be published.',
    '(Reporting by Ada Moss in Tarn; Editing by Ned Fell)',
    'Ada Moss contributed to this report.',
    'Ned Fell contributed reporting from Brundle.',
    'This article was originally published in the Tarn Courier.',
    'Share this story',
    'Story continues below',
    '5 min read',
    '* * *',
    'https://tarn-courier.example/dam',
    'moss@tarn-courier.example',
    'This article is for subscribers only.',
  ])('%s', async (line) => {
    expect(await kinds(`${BODY}\n\n${line}\n\n${BODY}\n\n${line}`)).toEqual([
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
    ])
  })

  it.each([
    'Copyright lawyers said on Monday that the board was wrong.',
    'Published in 2029, the report of the board said that the wall had moved.',
    'The report was published on Monday by the board, which denied it.',
    'The storm contributed to the death of three sheep, the farmers of Tarn said.',
    'Like many of her neighbours, Ada Moss wrote on Twitter that she would stay.',
    'Contact between the board and the union was lost on Monday.',
    'Produced by the board, the film says that nothing moved.',
    'Following the count, the board said on Facebook that nothing had moved.',
    'More than forty people left, the mayor said.',
    'Share prices of the dam company fell, the exchange said.',
    'Subscribers to the theory say that the wall moves at night.',
    'Get out of the valley, the board told those who live there.',
    'By Monday the board had denied everything.',
    'By the time Ada Moss came, the dam was empty.',
    'The author is accused of lying by the board.',
    'Related work is going on at Brundle, the engineers said.',
    'Reading the report took me three days, the judge said.',
    'Comments by the mayor angered the union.',
    'To read the report, the judge said, he had to learn the dialect of Tarn.',
    'Members of the union must subscribe to the code, the board said.',
    'This story is for children only, the librarian of Tarn said.',
  ])('is not: %s', async (line) => {
    expect(await kinds(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('bylines, dates and datelines', () => {
  it('anchors the authors in a line of their own', async () => {
    const { article, lines } = await readPlain(
      `Water board denies all\n\nBy Ada Moss and Ned Fell, Staff Writers\n\n${BODY}`,
    )
    expect(article.byline).toEqual([
      { name: 'Ada Moss', start: 27, end: 35, exact: 'Ada Moss' },
      { name: 'Ned Fell', start: 40, end: 48, exact: 'Ned Fell' },
    ])
    expect(lines.map(([kind]) => kind)).toEqual(['headline', 'furniture', 'paragraph'])
  })

  it.each([
    ['Published June 17, 2031', '2031-06-17'],
    ['Tue 17 Jun 2031 14.05 BST', '2031-06-17T14:05:00+01:00'],
    ['Posted on 17 June 2031', '2031-06-17'],
    ['June 17, 2031, 9:05 p.m.', '2031-06-17T21:05:00'],
    ['2031-06-17', '2031-06-17'],
  ])('%s', async (line, edtf) => {
    const { article, lines } = await readPlain(`Water board denies all\n\n${line}\n\n${BODY}`)
    expect(article.published).toEqual({ edtf, from: 'text' })
    expect(lines[1]).toEqual(['furniture', line])
  })

  it.each(['June 17', 'Published last Monday', 'The count began on June 17, 2031', 'Updated June 17, 2031'])(
    'is not when it was published: %s',
    async (line) => {
      expect((await readPlain(`Water board denies all\n\n${line}\n\n${BODY}`)).article.published).toBeNull()
    },
  )

  it.each([
    ['TARN, Inland (Inland Wire) — ', 'TARN, Inland (Inland Wire)'],
    ['TARN, June 18 (Inland Wire) -- ', 'TARN, June 18 (Inland Wire)'],
    ['UPPER TARN — ', 'UPPER TARN'],
    ['TARN, N.H. - ', 'TARN, N.H.'],
    ['Tarn (Wire) – ', 'Tarn (Wire)'],
    ['(Wire) - ', '(Wire)'],
    ['Tarn AP  — ', 'Tarn AP'],
    ['Reuters —', 'Reuters'],
    ['TARN/BRUNDLE, Aug 3 (Wire) - ', 'TARN/BRUNDLE, Aug 3 (Wire)'],
  ])('%s', async (opening, dateline) => {
    expect((await readPlain(`${opening}${BODY}`)).article.dateline?.exact).toBe(dateline)
  })

  it.each([
    'The board — which owns the dam — denied it.',
    'BREAKING — The dam has moved.',
    'Ada Moss (left) - a keeper.',
    'IT — the dam — moved.',
  ])('is no dateline: %s', async (text) => {
    expect((await readPlain(`${text} ${BODY}`)).article.dateline).toBeNull()
  })
})

describe('the article', () => {
  it('has an id of its address, else of its input and text, and a revision of its text', async () => {
    const [one, same, other] = await Promise.all([readPlain(BODY), readPlain(BODY), readPlain(`${BODY} More.`)])
    expect(one.article.id).toBe(same.article.id)
    expect([one.article.id, one.article.revision]).not.toEqual([other.article.id, other.article.revision])
    const statedUrl = 'https://tarn-courier.example/dam'
    const [a, b] = await Promise.all([readPlain(BODY, { statedUrl }), readPlain(`${BODY} More.`, { statedUrl })])
    expect(a.article.id).toBe(b.article.id)
    expect(a.article.revision).not.toBe(b.article.revision)
    expect(a.article.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('takes what the user states first', async () => {
    const { article } = await readPlain(`Published June 17, 2031\n\n${BODY}`, {
      published: '2031-06-16',
      publisher: 'Tarn Courier',
      statedUrl: 'https://tarn-courier.example/dam',
    })
    expect(article).toMatchObject({
      published: { edtf: '2031-06-16', from: 'option' },
      publisher: 'Tarn Courier',
      url: 'https://tarn-courier.example/dam',
    })
  })
})
