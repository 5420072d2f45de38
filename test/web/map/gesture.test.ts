import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arc, type Frame, frameOf } from '../../../src/web/map/frame.ts'
import { dragged } from '../../../src/web/map/gesture.ts'
import { projectionOf } from '../../../src/web/map/view-of.ts'

const SIZE = { width: 400, height: 300 }
const frame: Frame = { centre: [10, 55], reach: 8 }
const point = (x: number, y: number) => ({ x, y })
const at = (frame: Frame, place: readonly [number, number]) => projectionOf(frame, SIZE.width, SIZE.height)([...place])!

describe('fingers on a map', () => {
  it('move what lies under them along', () => {
    const moved = dragged(frame, [point(200, 150)], [point(230, 170)], SIZE)
    expect(moved.reach).toBe(frame.reach)
    const [x, y] = at(moved, frame.centre)
    expect(x).toBeCloseTo(230, 0)
    expect(y).toBeCloseTo(170, 0)
  })
  it('zoom where they are: what lies between them stays there', () => {
    const before = [point(280, 100), point(320, 140)]
    const after = [point(260, 80), point(340, 160)]
    const nearer = dragged(frame, before, after, SIZE)
    expect(nearer.reach).toBeCloseTo(4)
    const under = projectionOf(frame, SIZE.width, SIZE.height).invert!([300, 120])!
    const [x, y] = at(nearer, under)
    expect(x).toBeCloseTo(300, 0)
    expect(y).toBeCloseTo(120, 0)
    expect(dragged(nearer, after, before, SIZE).reach).toBeCloseTo(frame.reach)
  })
  it('turn nothing, and zoom nothing where there is one, or all are in one place', () => {
    const turned = dragged(frame, [point(150, 150), point(250, 150)], [point(200, 100), point(200, 200)], SIZE)
    expect(turned.reach).toBeCloseTo(frame.reach)
    expect(arc(turned.centre, frame.centre)).toBeCloseTo(0)
    expect(dragged(frame, [point(9, 9), point(9, 9)], [point(9, 9), point(50, 9)], SIZE).reach).toBe(frame.reach)
  })
  it('do not carry the map away where it comes no nearer', () => {
    const least = frameOf([[10, 60]])
    const spread = dragged(least, [point(290, 100), point(310, 100)], [point(200, 100), point(400, 100)], SIZE)
    expect(spread.reach).toBe(least.reach)
    expect(arc(spread.centre, least.centre)).toBeCloseTo(0)
  })
  it('leave it on the globe, whatever they do', () => {
    const finger = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 350 }) })
    const fingers = fc.integer({ min: 1, max: 4 }).chain((n) => {
      const all = fc.array(finger, { minLength: n, maxLength: n })
      return fc.tuple(all, all)
    })
    fc.assert(
      fc.property(fc.array(fingers, { maxLength: 8 }), (moves) => {
        let now = frame
        for (const [before, after] of moves) now = dragged(now, before, after, SIZE)
        expect(now.centre.every(Number.isFinite)).toBe(true)
        expect(now.reach > 0 && now.reach <= 90).toBe(true)
      }),
    )
  })
})
