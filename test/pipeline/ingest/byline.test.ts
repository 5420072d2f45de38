import { describe, expect, it } from 'vitest'
import { isByline, namesIn } from '../../../src/pipeline/ingest/byline.ts'

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
  ["By Ned O'Fell | Inland Wire", ["Ned O'Fell", 'Inland Wire']],
  ['https://www.facebook.com/adamoss', []],
  ['ada.moss@tarn-courier.example', []],
  ['3 minutes ago', []],
  ['admin', []],
  ['', []],
])('%s', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})

describe('a line of its own', () => {
  it.each(['By Ada Moss', 'BY ADA MOSS', 'By: Ada Moss, Tarn Courier'])('%s', (line) => {
    expect(isByline(line)).toBe(true)
  })
  it.each(['By Monday the dam was empty.', 'By then', 'Ada Moss', 'By 2031', 'By the river'])('is not: %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})
