/** Every route with whatever comes: an answer in its form or the one form of an error, never a bug. Seeded, as all property tests. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Described, described, type Operation } from './described.ts'
import { type Known, knownOf, STORY } from './known.ts'
import { raw } from './raw.ts'
import { addExample, type Json, type Running, running } from './running.ts'

const RUNS = 60

let desk: Running
let description: Described
let known: Known
beforeAll(async () => {
  desk = await running({ effects: { fetch: async () => Promise.reject(new Error('nothing is fetched here')) } })
  await addExample(desk)
  description = await described(desk)
  known = await knownOf(desk)
})
afterAll(() => desk?.close())

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant('../..'))

/** Values that a place may hold: right ones among them, so that a request gets as far as the library. */
const anything = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.integer().map(String),
  fc.constantFrom('', 'true', '2031-03-01', 'html', '0', '5'),
)
const story = fc.oneof({ weight: 3, arbitrary: fc.constant(STORY) }, text)
const idOf = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(known.proposition, known.article, known.source, ...known.claims, ...known.revisions),
    },
    text,
  )

const pathOf = ({ path }: Operation): fc.Arbitrary<string> =>
  fc
    .tuple(story, idOf())
    .map(([name, id]) => path.replace('{story}', () => encoded(name)).replace('{id}', () => encoded(id)))

/** Lone surrogates have no encoding. */
const encoded = (part: string): string => encodeURIComponent(part.toWellFormed())

const queryOf = ({ about }: Operation): fc.Arbitrary<string> => {
  const names = (about.parameters as Json[]).filter((one) => one.in === 'query').map(({ name }) => name as string)
  const pair = fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names, 'x') }, text), anything)
  return fc.array(pair, { maxLength: 3 }).map((pairs) => new URLSearchParams(pairs).toString())
}

/** JSON of any form, and of forms that are nearly right. */
const bodyOf = (): fc.Arbitrary<unknown> => {
  const id = idOf()
  const span = fc.record({ start: fc.integer(), end: fc.integer() }, { requiredKeys: [] })
  const small = fc.record({ start: fc.nat(100), end: fc.nat(200) })
  const act = fc.constantFrom('asserts', 'denies', 'asks', 'x')
  const wish = fc.oneof(
    fc.record({ kind: fc.constantFrom('accept', 'reject', 'x'), claim: id }),
    fc.record({ kind: fc.constant('relabel'), claim: id, act, negated: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('split', 'merge'), claims: fc.array(id, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('rename'), source: id, name: text }),
    fc.record({ kind: fc.constant('reliability'), source: id, grade: fc.constantFrom('A', 'F', 'x') }),
    fc.record({ kind: fc.constant('undo'), decision: text }),
    fc.anything(),
  )
  const marked = fc.record({
    article: fc.constant(known.article),
    content: fc.array(fc.oneof(span, small), { maxLength: 3 }),
    cue: fc.oneof(fc.constant(null), small),
    sources: fc.array(small, { maxLength: 2 }),
    act,
    negated: fc.boolean(),
    said: fc.constantFrom(null, '2025-03-01', 'x'),
  })
  return fc.oneof(
    fc.record({ wish, by: text, why: text }, { requiredKeys: ['wish'] }),
    fc.record({ marked, by: text }, { requiredKeys: ['marked'] }),
    fc.record({ text, publisher: text, published: fc.constantFrom('2025', 'x') }, { requiredKeys: ['text'] }),
    fc.record({ url: text }),
    fc.anything(),
  )
}

const bodyText = (): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: bodyOf().map((value) => JSON.stringify(value) ?? '') }, text)

describe('any request', () => {
  it('is answered in the form that is described, or as an error', async () => {
    expect(description.operations.length).toBeGreaterThan(20)
    for (const operation of description.operations) {
      const request = fc.tuple(
        pathOf(operation),
        queryOf(operation),
        operation.method === 'post' ? bodyText() : fc.constant(undefined),
      )
      await fc.assert(
        fc.asyncProperty(request, async ([path, query, body]) => {
          const init =
            body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } }
          const answer = await desk.ask(`${path}?${query}`, init)
          expect(desk.printed.err).toBe('')
          expect(answer.status).toBeLessThan(500)
          if (answer.status < 300 && answer.headers.get('content-type') !== 'text/html; charset=utf-8')
            expect(answer.json === null || !('error' in Object(answer.json))).toBe(true)
          else if (answer.status >= 400) description.expectError(answer, answer.status)
        }),
        { numRuns: RUNS },
      )
    }
  })

  it('of any method, path and headers gets the one form of an error, or a page', async () => {
    const token = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz-'), minLength: 1, maxLength: 12 })
    const value = fc.string({ unit: fc.constantFrom(...' !#$%&()*,/:;<=>?@[]^`{|}~azAZ09."\\'), maxLength: 30 })
    const path = fc.string({ unit: fc.constantFrom(...'/.%?&=#:@!$+,;~azAZ09-_\\[]{}|^'), maxLength: 40 })
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'),
      path: fc.oneof(
        path,
        fc.tuple(fc.constantFrom('api', 'assets', 'story'), path).map((parts) => parts.join('/')),
      ),
      names: fc.uniqueArray(token, { maxLength: 3 }),
      values: fc.array(value, { minLength: 3, maxLength: 3 }),
      own: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, names, values, own }) => {
        const extra = Object.fromEntries(names.map((name, i) => [`x-${name}`, values[i]!]))
        const headers = { host: own ? `127.0.0.1:${desk.port}` : values[0]!.trim() || 'x', ...extra }
        const answer = await raw(desk.port, { method, path: `/${path}`, headers })
        expect(desk.printed.err).toBe('')
        if (answer.status < 400) expect(String(answer.headers['content-type'])).toMatch(/html|json/)
        else if (method !== 'HEAD') description.expectError(answer, answer.status)
        expect(answer.status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
  })
})
