/** What was missed, found in excess or read otherwise, as lines for human eyes; they hold words of the corpus. */
import type { Document, Gold } from './corpus.ts'
import { timexesOf } from './predicted.ts'
import { pair } from './score.ts'

const AROUND = 40

export function diffOf(document: Document): string[] {
  const predicted = timexesOf(document)
  const pairs = pair(document.gold, predicted)
  const line = (sign: string, one: Gold, note: string) =>
    `${sign} ${document.id} ${document.created.slice(0, 10)} ${around(document.text, one)} ${one.type} ${one.value}${note}`
  const missed = document.gold.filter((one) => !pairs.some(({ gold }) => gold === one))
  const excess = predicted.filter((one) => !pairs.some((both) => both.predicted === one))
  const otherwise = pairs.filter(({ gold, predicted: found }) => gold.value !== found.value || gold.type !== found.type)
  return [
    ...missed.map((one) => line('-', one, '')),
    ...excess.map((one) => line('+', one, '')),
    ...otherwise.map(({ gold, predicted: found }) =>
      line('≠', gold, ` found ${found.type} ${found.value} “${document.text.slice(found.start, found.end)}”`),
    ),
  ]
}

const around = (text: string, { start, end }: Gold): string =>
  `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND / 2)}`.replace(
    /\s+/g,
    ' ',
  )
