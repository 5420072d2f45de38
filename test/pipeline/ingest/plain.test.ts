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
  it.each([
    ['By Ada Moss', 'Published: June 17, 2031'],
    ['By Ada Moss and Ned Fell, Tarn Courier', 'Published: 17 June 2031, 14:05', 'Photo: Ned Fell / Courier'],
    ['June 17, 2031'],
    ['17 June'],
  ])('stands over credits on lines of their own: %s', async (...credits) => {
    const { article, lines } = await readPlain(['Mayor Says Dam Is Safe', ...credits, BODY, BODY].join('\n'))
    expect(article.headline?.exact).toBe('Mayor Says Dam Is Safe')
    const kinds = ['headline', ...credits.map(() => 'furniture'), 'paragraph', 'paragraph']
    expect(lines.map(([kind]) => kind)).toEqual(kinds)
  })
  it('stands over credits and a dateline, whatever its stop', async () => {
    const { article } = await readPlain(`Water board denies movement.\nBy Ada Moss\nTARN (Wire) - ${BODY}\n${BODY}`)
    expect(article.headline?.exact).toBe('Water board denies movement.')
    expect(article.dateline?.exact).toBe('TARN (Wire)')
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
    'Please verify you’re not a robot by clicking the box.',
    'To continue, please click the box below to let us know you’re not a robot.',
    'You agree to receive occasional updates and special offers for The Tarn Courier products and services.',
    'Invalid email address. Please re-enter.',
    'Image copyright Getty Images',
    'Image copyright Ada Moss/Tarn Courier Image caption The wall of the upper dam in May',
    'Image caption The wall of the upper dam in May',
    'Media playback is unsupported on your device',
    `Newsletter Sign Up Continue reading the main story ${'All about the dams of the valley. '.repeat(12)} Please verify you're not a robot by clicking the box. Invalid email address. View all Courier newsletters.`,
    'The wall of the upper dam, seen from the inn in May',
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
    'You agree to receive a letter each week when you join, the union said.',
    'Image copyright lawyers said on Monday that the board was wrong.',
    'Image caption contests are the joy of the valley, the mayor said.',
    'Please verify what you heard, the mayor told the reporters.',
    'Thank you for subscribing to our view, the mayor told the union.',
    'An error has occurred in the count of the stones, the board said, and asked people to try again later.',
  ])('is not: %s', async (line) => {
    expect(await kinds(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('a line that comes again', () => {
  const CAPTION = 'The wall of the upper dam, seen from the inn'
  it('is a caption without a final stop, but for a headline', async () => {
    expect(await kinds(`${CAPTION}\n\n${BODY}\n\n${CAPTION}\n\n${BODY}`)).toEqual([
      'headline',
      'paragraph',
      'furniture',
      'paragraph',
    ])
  })
  it.each([`${CAPTION}.`, 'The wall'])('is none otherwise: %s', async (line) => {
    const { lines } = await readPlain([BODY, line, BODY, line, BODY].join('\n\n'))
    expect(lines.map(([kind]) => kind)).not.toContain('furniture')
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
    ['TARN, June 18 - ', 'TARN, June 18'],
    ['TARN, 18 June 2031 — ', 'TARN, 18 June 2031'],
    ['TARN, Inland, June 18, 2031 (Inlandpress) — ', 'TARN, Inland, June 18, 2031 (Inlandpress)'],
    ['(Reuters) - ', '(Reuters)'],
    ['BRUNDLE (AP) - ', 'BRUNDLE (AP)'],
  ])('%s', async (opening, dateline) => {
    const headed = `Water Board Denies All\nBy Ada Moss\nPublished: June 18, 2031\n${opening}${BODY}`
    for (const text of [`${opening}${BODY}`, headed]) {
      expect((await readPlain(text)).article.dateline?.exact).toBe(dateline)
    }
  })

  it.each([
    ['TARN, Inland, June 12, 2031 (Wire) — ', '2031-06-12', undefined],
    ['TARN, 12 June 2031 — ', '2031-06-12', undefined],
    ['TARN, June 12 (Wire) — ', '2031-06-12', 'published-by-dateline'],
    ['TARN, 12 June — ', '2031-06-12', 'published-by-dateline'],
    ['TARN, June 19 (Wire) — ', '2030-06-19', 'published-by-dateline'],
    ['TARN, Feb. 29 (Wire) — ', '2028-02-29', 'published-by-dateline'],
    ['TARN, Wednesday, June 12 (Wire) — ', '2030-06-12', 'published-by-dateline'],
  ])('the day of a dateline, no later than the day of reading: %s', async (opening, edtf, impliedBy) => {
    const { article } = await readPlain(`${opening}${BODY}`)
    expect(article.published).toEqual({ edtf, from: 'text', ...(impliedBy && { impliedBy }) })
    const stated = await readPlain(`Published June 13, 2031\n\n${opening}${BODY}`)
    expect(stated.article.published).toEqual({ edtf: '2031-06-13', from: 'text' })
  })

  it.each(['TARN (Wire) — ', 'TARN, June 31 (Wire) — ', 'TARN, Inland — '])('no day: %s', async (opening) => {
    expect((await readPlain(`${opening}${BODY}`)).article.published).toBeNull()
  })

  it.each(['17 June', 'Monday 14:05 GMT', 'Updated 3 hours ago', 'June 17'])(
    'part of a date over the body is furniture: %s',
    async (line) => {
      expect(await kinds(`Water board denies all\n\n${line}\n\n${BODY}`)).toEqual([
        'headline',
        'furniture',
        'paragraph',
      ])
    },
  )

  it.each(['Part 2', 'The 12th of May', 'Lot 12'])('is no date: %s', async (line) => {
    expect(await kinds(`Water board denies all\n\n${line}\n\n${BODY}`)).not.toContain('furniture')
  })

  it('the publisher, of the byline', async () => {
    const { article } = await readPlain(`Water board denies all\nBy Ada Moss and Ned Fell, Tarn Courier\n${BODY}`)
    expect(article.byline.map(({ name }) => name)).toEqual(['Ada Moss', 'Ned Fell'])
    expect(article.publisher).toBe('Tarn Courier')
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
  it('has an id of its address, else of its text, and a revision of its text', async () => {
    const [one, same, other] = await Promise.all([
      readPlain(BODY),
      readPlain(BODY, { input: './elsewhere/test.txt' }),
      readPlain(`${BODY} More.`),
    ])
    expect(one.article.id).toBe(same.article.id)
    expect(one.article.id).not.toBe(one.article.revision)
    expect([one.article.id, one.article.revision]).not.toEqual([other.article.id, other.article.revision])
    const statedUrl = 'https://tarn-courier.example/dam'
    const [a, b] = await Promise.all([readPlain(BODY, { statedUrl }), readPlain(`${BODY} More.`, { statedUrl })])
    expect(a.article.id).toBe(b.article.id)
    expect(a.article.revision).not.toBe(b.article.revision)
    expect(a.article.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each(['2031', '2031-06'])('takes a year or a month that the user states: %s', async (published) => {
    expect((await readPlain(BODY, { published })).article.published).toEqual({ edtf: published, from: 'option' })
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
