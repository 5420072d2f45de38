import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model.ts'
import { casesOf } from '../../support/cases.ts'
import { readText } from '../../support/read-text.ts'
import { expectValid } from '../../support/valid.ts'

const attributed = async (text: string): Promise<readonly Claim[]> =>
  expectValid(await readText(text)).claims.filter(({ voice }) => voice === 'attributed')

/** A claim as the tables write it. */
function line({ sources, cue, content, within }: Claim): string {
  const words = (anchors: readonly { exact: string }[], joint: string) => anchors.map(({ exact }) => exact).join(joint)
  return `[${words(sources, ' + ')}] {${cue?.exact ?? ''}} <${words(content, ' … ')}>${within ? ' within' : ''}`
}

describe('attributions', () => {
  it.each(casesOf('attributions.txt'))('$text', async ({ text, expected }) => {
    expect((await attributed(text)).map(line)).toEqual(expected)
  })
  it.each(casesOf('no-attributions.txt'))('none in: $text', async ({ text }) => {
    expect((await attributed(text)).map(line)).toEqual([])
  })
})
