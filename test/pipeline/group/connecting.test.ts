import { describe, expect, it } from 'vitest'
import { connecting } from '../../../src/pipeline/group/connecting.ts'

const link = (a: string, b: string, score: number) => ({ a, b, score, why: `${a}${b}` })
const whys = (links: Parameters<typeof connecting>[0]) => connecting(links).map(({ why }) => why)

describe('links that connect', () => {
  it('are the strongest that do, sorted by their claims', () => {
    const links = [
      link('a', 'b', 0.5),
      link('a', 'c', 0.9),
      link('b', 'c', 0.7),
      link('c', 'd', 0.4),
      link('a', 'd', 0.45),
    ]
    expect(whys(links)).toEqual(['ac', 'ad', 'bc'])
    expect(whys(links.toReversed())).toEqual(['ac', 'ad', 'bc'])
  })
  it('are one fewer than the claims of a hundred copies', () => {
    const names = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
    const links = names.flatMap((a, at) => names.slice(at + 1).map((b) => link(a, b, 1)))
    expect(connecting(links)).toHaveLength(99)
  })
  it('are none where there are none', () => expect(whys([])).toEqual([]))
})
