import { describe, expect, it } from 'vitest'
import { read } from '../../../src/index.ts'
import type { Extractor, Learned } from '../../../src/pipeline/draft.ts'
import { capture, STATED } from '../../support/read-text.ts'

interface Words {
  readonly sources: readonly string[]
  readonly cue: string
  readonly content: string
}

/** An extractor that finds the words named, at their last place in the text. */
function finding(...all: readonly Words[]): Extractor {
  const find = async (text: string) =>
    all.map(({ sources, cue, content }): Learned => {
      const span = (words: string) => ({ start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length })
      return { sources: sources.map(span), cue: span(cue), content: [span(content)], score: 0.9 }
    })
  return { name: 'model', runtime: 'native', find }
}

/** Attributed claims as "sources | cue | content", those inside of another behind ">". */
async function claimsOf(text: string, extractor: Extractor | null): Promise<string[]> {
  const { claims } = await read(capture(text), STATED, extractor)
  return claims
    .filter(({ voice }) => voice === 'attributed')
    .map(({ sources, cue, content, within }) => {
      const exact = (anchors: readonly { exact: string }[]) => anchors.map((anchor) => anchor.exact).join(' + ')
      return `${within ? '> ' : ''}${exact(sources)} | ${cue?.exact ?? '–'} | ${exact(content)}`
    })
}

describe('of somebody whose words another tells, the model sees', () => {
  it.each<[string, string, Words, readonly string[]]>([
    [
      'only who tells them',
      '“The dam is safe,” the mayor said, the Gazette reported.',
      { sources: ['the Gazette'], cue: 'reported', content: 'The dam is safe' },
      ['the Gazette | reported | “The dam is safe,” the mayor said', '> the mayor | said | The dam is safe'],
    ],
    [
      'both as one',
      '“The dam is safe for years,” the mayor told reporters, according to the Gazette.',
      { sources: ['mayor told reporters', 'the Gazette'], cue: 'according to', content: 'The dam is safe for years' },
      [
        'the Gazette | according to | “The dam is safe for years,” the mayor told reporters',
        '> the mayor | told | The dam is safe for years',
      ],
    ],
    [
      'only who said them',
      '“The boat is mine,” Tavo Brask said, his lawyer told the court.',
      { sources: ['Tavo Brask'], cue: 'said', content: 'The boat is mine' },
      ['his lawyer | told | “The boat is mine,” Tavo Brask said', '> Tavo Brask | said | The boat is mine'],
    ],
    [
      'only who said them, behind who tells them',
      'According to the Gazette, “the dam is safe,” the mayor said.',
      { sources: ['the mayor'], cue: 'said', content: 'the dam is safe' },
      ['the Gazette | According to | “the dam is safe,” the mayor said', '> the mayor | said | the dam is safe'],
    ],
  ])('%s', async (_, text, found, expected) => expect(await claimsOf(text, finding(found))).toEqual(expected))
})

describe('what the model finds stands as it is', () => {
  it.each<[string, string, readonly Words[], readonly string[]]>([
    [
      'where it sees both',
      'The mayor said that the dam is safe, according to the Gazette.',
      [
        { sources: ['the Gazette'], cue: 'according to', content: 'The mayor said that the dam is safe' },
        { sources: ['The mayor'], cue: 'said', content: 'that the dam is safe' },
      ],
      ['the Gazette | according to | The mayor said that the dam is safe', '> The mayor | said | that the dam is safe'],
    ],
    [
      'where nobody speaks inside',
      'The dam is safe, according to the Gazette.',
      [{ sources: ['the Gazette'], cue: 'according to', content: 'The dam is safe' }],
      ['the Gazette | according to | The dam is safe'],
    ],
    [
      'where the other speaks in a sentence of his own',
      '“The dam is safe,” the mayor said. Boats had left, the Gazette reported.',
      [
        { sources: ['the mayor'], cue: 'said', content: 'The dam is safe' },
        { sources: ['the Gazette'], cue: 'reported', content: 'Boats had left' },
      ],
      ['the mayor | said | The dam is safe', 'the Gazette | reported | Boats had left'],
    ],
  ])('%s', async (_, text, found, expected) => expect(await claimsOf(text, finding(...found))).toEqual(expected))
})
