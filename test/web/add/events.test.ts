import { describe, expect, it } from 'vitest'
import { type Event, eventsOf, type Item, noted } from '../../../src/web/add/events.ts'

const lines = [
  { event: 'received', input: 'a.txt', bytes: 12 },
  { event: 'reading', input: 'a.txt' },
  { event: 'received', input: 'é.txt', bytes: 3 },
  { event: 'added', input: 'a.txt', outcome: 'new', article: 'x', revision: 'r', claims: 3 },
  { event: 'done', added: 1, refused: 0 },
] satisfies Event[]

async function* inPieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

describe('the progress of adding', () => {
  it.each([1, 2, 7, 1000])('is read line by line, in pieces of %i bytes', async (size) => {
    const found = await Array.fromAsync(eventsOf(inPieces(lines.map((line) => JSON.stringify(line)).join('\n'), size)))
    expect(found).toEqual(lines)
  })
  it('leaves out a line that a broken connection cut', async () => {
    const found = await Array.fromAsync(eventsOf(inPieces('{"event":"reading","input":"a"}\n{"event":"ad', 5)))
    expect(found).toEqual([{ event: 'reading', input: 'a' }])
  })
  it('is one line an input, the latest, in the order of arrival', () => {
    const items = lines.filter((line) => line.event !== 'done').reduce<readonly Item[]>(noted, [])
    expect(items.map(({ input, event }) => `${input} ${event}`)).toEqual(['a.txt added', 'é.txt received'])
  })
})
