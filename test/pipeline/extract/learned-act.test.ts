import { expect, it } from 'vitest'
import { read } from '../../../src/index.ts'
import { finding } from '../../support/finding.ts'
import { capture, STATED } from '../../support/read-text.ts'

it.each([
  ['whether the dam would hold', 'asks'],
  ['why it leaked', 'asks'],
  ['about a road that leads to the dam', 'asks'],
  ['to be let in', 'demands'],
  ['that the dam be closed', 'demands'],
  ['the crew to close the dam', 'demands'],
])('the content tells what asking is: asked %s', async (content, act) => {
  const found = finding({ sources: ['Ines Corvel'], cue: 'asked', content: [content] })
  const { claims } = await read(capture(`Ines Corvel asked ${content}.`), STATED, found)
  expect(claims).toMatchObject([{ act }])
})
