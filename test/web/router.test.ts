import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, parse, type Route, type ViewName } from '../../src/web/router.ts'

const VIEWS: readonly ViewName[] = [
  ...(['stories', 'story', 'proposition', 'sources', 'source', 'timeline', 'map', 'changes', 'articles'] as const),
  ...(['article', 'compare', 'decisions', 'add', 'search'] as const),
]
const there = (address: string): Route | null => {
  const url = new URL(address, 'http://127.0.0.1')
  return parse(url.pathname, url.search)
}

describe('addresses', () => {
  it.each<[string, Partial<Route>]>([
    ['/', { view: 'stories', story: null, id: null }],
    ['/story/ferry', { view: 'story', story: 'ferry' }],
    ['/story/ferry/', { view: 'story', story: 'ferry' }],
    ['/story/ferry?filter=disputed&q=two%20words', { view: 'story', query: { filter: 'disputed', q: 'two words' } }],
    ['/story/ferry/source/body%3Acoast%20guard', { view: 'source', id: 'body:coast guard' }],
    ['/story/a%2Fb/article/https%3A%2F%2Fx.example%2F1', { view: 'article', story: 'a/b', id: 'https://x.example/1' }],
    ['/add', { view: 'add', story: null }],
    ['/search?q=pump', { view: 'search', query: { q: 'pump' } }],
  ])('%s is read', (address, route) => {
    expect(there(address)).toMatchObject(route)
  })
  it.each(['/nowhere', '/story', '/story/ferry/nowhere', '/story/ferry/source', '/story/%zz', '/search/more'])(
    'at %s there is no view',
    (address) => {
      expect(parse(address, '')).toBeNull()
    },
  )
  it('leaves out parameters that say nothing', () => {
    expect(href({ view: 'story', story: 'ferry', query: { filter: null, q: '', expresses: undefined } })).toBe(
      '/story/ferry',
    )
  })
  it('a place of any name is found again', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), name, name, name, (view, story, id, q) => {
        const route = there(href({ view, story, id, query: { q } }))!
        expect(route.view).toBe(view)
        expect(route.query.q).toBe(q)
        if (view !== 'stories' && view !== 'search') expect(route.story).toBe(story)
        if (['proposition', 'source', 'article', 'compare'].includes(view)) expect(route.id).toBe(id)
      }),
    )
  })
})
