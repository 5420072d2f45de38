import { describe, expect, it } from 'vitest'
import { isByline, namesIn, publisherIn } from '../../../src/pipeline/ingest/byline.ts'

it.each([
  ['By Ada Moss', ['Ada Moss']],
  ['by ADA MOSS', ['ADA MOSS']],
  ['By Ada Moss and Ned Fell', ['Ada Moss', 'Ned Fell']],
  ['Ada Moss, Ned Fell & Jo van der Berg', ['Ada Moss', 'Ned Fell', 'Jo van der Berg']],
  ['By Ada Moss, Staff Writer', ['Ada Moss']],
  ['By Ada Moss in Tarn', ['Ada Moss']],
  ['By Ada Moss June 17, 2031 9:05 PM', ['Ada Moss']],
  ['By Ada Moss in Tarn and Ned Fell in Brundle', ['Ada Moss', 'Ned Fell']],
  ['Written by Ada “Dam” Moss', ['Ada “Dam” Moss']],
  ['By Ada Moss for the Tarn Courier', ['Ada Moss']],
  ['By Ada Moss and Ned Fell, Tarn Courier', ['Ada Moss', 'Ned Fell']],
  ['By Ada Moss, The Tarn Courier', ['Ada Moss']],
  ['By Tarn Courier', ['Tarn Courier']],
  ['By Emily Post', ['Emily Post']],
  ["By Ned O'Fell | Inland Wire", ["Ned O'Fell"]],
  ['https://www.facebook.com/adamoss', []],
  ['ada.moss@tarn-courier.example', []],
  ['3 minutes ago', []],
  ['admin', []],
  ['', []],
])('%s', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})

describe('the publisher in a byline', () => {
  it.each([
    ['By Ada Moss and Ned Fell, Tarn Courier', 'Tarn Courier'],
    ['By Ada Moss, The Tarn Courier', 'The Tarn Courier'],
    ['By Ada Moss, Staff Writer | Tarn Courier', 'Tarn Courier'],
    ['By Ada Moss for the Tarn Courier', 'Tarn Courier'],
    ['By Ada Moss (Reuters)', 'Reuters'],
    ['By Ada Moss', null],
    ['By Emily Post', null],
    ['By Ada Moss and Emily Post', null],
    ['By Ada Moss, Ned Fell', null],
    ['By Ada Moss in Tarn', null],
    ['By Ada Moss, Staff Writer', null],
    ['By Tarn Courier', null],
  ])('%s', (line, publisher) => {
    expect(publisherIn(line)).toBe(publisher)
  })
})

describe('a line of its own', () => {
  it.each(['By Ada Moss', 'BY ADA MOSS', 'By: Ada Moss, Tarn Courier'])('%s', (line) => {
    expect(isByline(line)).toBe(true)
  })
  it.each(['By Monday the dam was empty.', 'By then', 'Ada Moss', 'By 2031', 'By the river'])('is not: %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})
