/** Texts of a given length, made of the example article that ships with the project, so that the bench runs anywhere. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/index.ts'

export const EXAMPLE = join(import.meta.dirname, '../../examples/strait-of-vell.html')

/** The article text of the example. */
export async function exampleText(): Promise<string> {
  const capture = { input: EXAMPLE, bytes: readFileSync(EXAMPLE), mediaType: 'text/html', charset: null, url: null }
  const stated = { published: null, publisher: null, url: null, readAt: '2026-11-22' }
  return (await read(capture, stated)).article.text
}

/** The text again and again, a blank line between, cut at `count` words. */
export function ofWords(text: string, count: number): string {
  const times = Math.ceil(count / text.split(/\s+/).length)
  const whole = Array.from({ length: times }, () => text).join('\n\n')
  const words = whole.matchAll(/\S+/g)
  const last = words.drop(count - 1).next().value
  return last ? whole.slice(0, last.index + last[0].length) : whole
}

/** `unit` again and again, cut at `length` UTF-16 units. */
export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Says nothing that a rule takes up, in words that show which language it is. */
const PLAIN =
  'It was cold and grey and damp, and it was getting colder and greyer and damper, slowly and quietly, and it was still, so ' +
  'very still, and it went on raining and raining, here and there and almost everywhere, on and on and on.\n\n'

/** More than is looked at to tell the language: behind it, every stage reads what is no English at all. */
const ENGLISH = repeated(PLAIN, 60 * PLAIN.length)

/** The text as the last paragraph of an English one. */
export const behindEnglish = (text: string): string => ENGLISH + text
