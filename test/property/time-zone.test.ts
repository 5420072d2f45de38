import { afterEach, expect, it } from 'vitest'
import type { ReadResult } from '../../src/model.ts'
import { readText } from '../support/read-text.ts'

const TEXT = `NORVALE, March 3 — The bridge has been closed since Monday night, Ines Corvel, the head of the waterworks, said on Wednesday.

Vellmark had denied a few days earlier that a ship struck it at 23:30 GMT. “We will know more by early April,” she added.

Some 40 homes were evacuated last week, and 12 more overnight, according to the ministry. The army said in mid-February that it would help.`

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** A reading on a machine in that time zone, whose clock is so many minutes behind UTC on the day. */
async function readIn(timeZone: string, behind: number): Promise<ReadResult> {
  process.env.TZ = timeZone
  expect(new Date('2031-06-18T12:00:00Z').getTimezoneOffset()).toBe(behind)
  return readText(TEXT)
}

it('the time zone of the machine changes nothing', async () => {
  const east = await readIn('Pacific/Kiritimati', -840)
  const west = await readIn('Pacific/Honolulu', 600)
  expect(east.mentions.times.length).toBeGreaterThan(4)
  expect(east).toStrictEqual(west)
})
