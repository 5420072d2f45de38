/** On which days something happened, as far as a claim says it to the day. */
import type { Time } from '../../model.ts'
import { firstEndingAfter } from '../../text/span.ts'
import type { ContentWords } from './content-words.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function daysOf({ words, core }: ContentWords, times: readonly Time[]): readonly (readonly [string, string])[] {
  return times
    .filter(({ start, relation }) => relation === 'on' && (core[firstEndingAfter(words, start)] ?? false))
    .map(({ edtf }) => edtf.replace(/[~?]/g, '').split('/'))
    .filter((ends) => ends.every((end) => DAY.test(end)))
    .map((ends) => [ends[0]!, ends.at(-1)!] as const)
}
