import { expect, it } from 'vitest'
import { withMarks } from '../../../src/pipeline/report/content.ts'
import { find } from './sample.ts'

it.each([
  ['She said: “We go.” Then she left.', 'We go', '“We go”'],
  ['“We go,” she said.', 'We go', '“We go”'],
  ['“We go”, she said.', 'We go', '“We go”'],
  ['"Why?" he asked.', 'Why?', '"Why?"'],
  ['“The first part.\nno closing mark', 'The first part', '“The first part'],
  ['He said it was “too late” to go.', 'it was “too late” to go', 'it was “too late” to go'],
  ['the dogs’ owner said', 'dogs', 'dogs'],
  ['‘We go,’ she said', 'We go', '‘We go’'],
  ['We go', 'We go', 'We go'],
])('%s', (text, words, shown) => expect(withMarks(text, find(text, words))).toBe(shown))
