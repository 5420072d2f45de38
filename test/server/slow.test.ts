import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytes } from './raw.ts'
import { type Running, running } from './running.ts'

let desk: Running
beforeAll(async () => {
  desk = await running()
})
afterAll(() => desk?.close())

it('ends requests that stop on their way after 10 s, in the one form of an error, and answers others meanwhile', async () => {
  const slow = Promise.all(
    Array.from({ length: 20 }, () =>
      bytes(desk.port, `GET /api/stories HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nX-`),
    ),
  )
  expect((await desk.ask('/api/stories')).status).toBe(200)
  for (const answer of await slow) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ error: { code: 'request-slow' } })
  }
})
