import { beforeAll, describe, expect, it } from 'vitest'
import { type Described, described } from '../described.ts'
import { type Known, knownOf, STORY } from '../known.ts'
import type { Json } from '../running.ts'
import { type Ledgers, server } from './start.ts'

export function deciding(ledgers: Ledgers): void {
  describe('deciding', () => {
    const desk = server(ledgers, { example: true })
    let description: Described
    let known: Known
    beforeAll(async () => {
      description = await described(desk)
      known = await knownOf(desk)
    })
    const of = async (path: string): Promise<Json> => (await desk.ask(`/api/stories/${STORY}/${path}`)).json
    const decide = async (wish: object, more: object = {}): Promise<Json> => {
      const answer = await desk.ask(`/api/stories/${STORY}/decisions`, { body: { wish, ...more } })
      expect(description.wrongs('post /api/stories/{story}/decisions', answer)).toEqual([])
      return answer.json
    }
    const standsIn = async (claim: string): Promise<string | undefined> =>
      (await of('board?limit=1000&expresses=true')).propositions.find((one: Json) => one.claims.includes(claim))?.id

    it('rejects, accepts, merges, splits and undoes, with who and why, and the board follows', async () => {
      const [claim, other] = known.claims
      const { id, by, why, at } = await decide({ kind: 'reject', claim }, { by: 'Ida', why: 'a caption' })
      expect([by, why]).toEqual(['Ida', 'a caption'])
      expect(at).toMatch(/^2031-03-20T/)
      expect(await standsIn(claim)).toBeUndefined()
      description.expectError(
        await desk.ask(`/api/stories/${STORY}/decisions`, { body: { wish: { kind: 'reject', claim } } }),
        409,
        'nothing-to-do',
      )
      const undo = await decide({ kind: 'undo', decision: id.slice(0, 8) })
      expect(undo.by).toBe('desk')
      expect(await standsIn(claim)).toBe(known.proposition)
      await decide({ kind: 'merge', claims: [claim, other] })
      expect(await standsIn(claim)).toBe(await standsIn(other))
      await decide({ kind: 'split', claims: [claim] })
      expect(await standsIn(claim)).not.toBe(await standsIn(other))
      const { decisions } = await of('decisions')
      expect(decisions.map(({ change, undone }: Json) => [change.kind, undone])).toEqual([
        ['reject', true],
        ['undo', false],
        ['merge', false],
        ['split', false],
      ])
    })
    it('shows in the article what was decided on its claims', async () => {
      const { reading } = await of(`articles/${known.article}`)
      const [one, two, three] = reading.claims.filter(({ voice }: Json) => voice === 'attributed')
      const rejected = await decide({ kind: 'reject', claim: one.id })
      const act = two.act === 'doubts' ? 'asserts' : 'doubts'
      const relabelled = await decide({ kind: 'relabel', claim: two.id, act, negated: two.negated })
      const page = await of(`articles/${known.article}`)
      expect(page.decided).toEqual({ [one.id]: 'rejected', [two.id]: 'relabelled' })
      expect(page.reading.claims.map(({ id }: Json) => id)).toEqual(reading.claims.map(({ id }: Json) => id))
      expect(page.reading.claims.find(({ id }: Json) => id === two.id).act).toBe(act)
      expect(page.propositions[one.id]).toBeUndefined()
      expect(page.propositions[three.id]).toBeTruthy()
      const ids = page.decisions.map(({ id }: Json) => id)
      expect(ids).toEqual(expect.arrayContaining([rejected.id, relabelled.id]))
    })
    it('adds a claim by its characters, and it stands on the board and in search', async () => {
      const { reading } = await of(`articles/${known.article}`)
      const { text } = reading.article
      const end = text.indexOf('.', 200)
      const start = end - 30
      const marked = {
        article: known.article,
        content: [{ start, end }],
        cue: null,
        sources: [],
        act: 'asserts',
        negated: false,
        said: '2025-03-09',
      }
      const answer = await desk.ask(`/api/stories/${STORY}/claims`, { body: { marked, by: 'Ida', why: 'missed' } })
      expect(description.wrongs('post /api/stories/{story}/claims', answer)).toEqual([])
      const { value } = answer.json.change
      expect(value.content).toEqual([{ start, end, exact: text.slice(start, end) }])
      expect(await standsIn(value.id)).toBeTruthy()
      expect((await of(`articles/${known.article}`)).decided[value.id]).toBe('added')
      const words = text.slice(start, end).replace(/^\S* |\W+$/g, '')
      const { json } = await desk.ask(`/api/search?q=${encodeURIComponent(words)}`)
      expect(json.hits.some((hit: Json) => hit.claim === value.id)).toBe(true)
    })
    it('grades and renames a source, and keeps what texts call it', async () => {
      const before = await of(`sources/${encodeURIComponent(known.source)}`)
      expect(before.reliability).toBe('F')
      await decide({ kind: 'reliability', source: known.source, grade: 'B' })
      await decide({ kind: 'rename', source: known.source, name: 'The Board / of 100% “Ports”' })
      const { sources } = await of('sources')
      const renamed = sources.find(({ source }: Json) => source.name === 'The Board / of 100% “Ports”')
      expect(renamed.claims).toBe(before.claims.length)
      const after = await of(`sources/${encodeURIComponent(renamed.source.id)}`)
      expect(after.names).toEqual(before.names)
      expect(after.source.name).toBe('The Board / of 100% “Ports”')
    })
    it('lets one of two have their way at once, and tells the other', async () => {
      const [, claim] = known.claims
      const asked = await Promise.all(
        Array.from({ length: 6 }, () =>
          desk.ask(`/api/stories/${STORY}/decisions`, { body: { wish: { kind: 'reject', claim } } }),
        ),
      )
      expect(asked.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
    })
    it('is found by the command line, and finds what that decides', async () => {
      const [claim] = known.claims
      expect(await desk.run('reject', STORY, claim, '--why', 'from the terminal')).toBe(0)
      const { decisions } = await of('decisions')
      expect(decisions.at(-1).why).toBe('from the terminal')
      expect(await standsIn(claim)).toBeUndefined()
    })
  })
}
