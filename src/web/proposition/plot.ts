/** Draws the numbers of a proposition. Loaded when there is something to draw. */
import { arrow, axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { domainOf, ticksOf } from '../time/axis.ts'
import { BESIDE, sideOf } from './amounts.ts'
import type { Chart, Point } from './points.ts'

/** Told apart by shape; what they mean stands in the legend. */
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'wye'] as const

/** CSS pixels. */
const HEIGHT = 240
const MARGINS = { marginTop: 24, marginRight: 28, marginBottom: 32, marginLeft: 56 }

/** `width` in CSS pixels. Every point that has a place is a link. */
export function draw({ points, sources }: Chart, width: number): SVGElement {
  const x = (point: Point): Date => new Date(point.said)
  const symbol = (point: Point): string => SYMBOLS[sources.indexOf(point.source) % SYMBOLS.length]!
  const domain = domainOf(points.map(({ from, to }) => ({ from, to, soft: false })))!
  const ticks = ticksOf(domain, Math.max(2, Math.floor(width / 80)))
  const { marginLeft, marginRight } = MARGINS
  const pixel = ({ said }: Point): number =>
    marginLeft + ((width - marginLeft - marginRight) * (said - domain.from)) / (domain.to - domain.from)
  const open = points.filter((point) => point.open !== null)
  const reach = Math.max(...points.map(({ value, high }) => high ?? value)) * REACH
  const drawn = plot({
    ...MARGINS,
    width,
    height: HEIGHT,
    className: 'plot',
    x: { type: 'utc', domain: [new Date(domain.from), new Date(domain.to)] },
    y: { zero: true, nice: true, insetTop: 16 },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX(
        ticks.map(({ at }) => new Date(at)),
        { tickFormat: (_, index) => ticks[index]!.label, tickSize: 4, label: null },
      ),
      axisY({ ticks: 5, tickSize: 0, label: null, tickFormat: inShort }),
      line(
        points.toSorted((a, b) => a.said - b.said),
        {
          x,
          y: 'value',
          z: 'source',
          curve: 'step-after',
          stroke: 'var(--line-strong)',
          strokeDasharray: '2 3',
        },
      ),
      ruleY(
        points.filter(({ from, to }) => to - from > HOUR),
        { x1: 'from', x2: 'to', y: 'value', strokeWidth: 1.5, strokeOpacity: 0.4 },
      ),
      ruleX(
        points.filter(({ low }) => low !== null),
        { x, y1: 'low', y2: 'high', strokeWidth: 6, strokeOpacity: 0.35 },
      ),
      arrow(open, {
        x1: x,
        x2: x,
        y1: 'value',
        y2: (point: Point) => (point.open === 'up' ? point.value + reach : Math.max(0, point.value - reach)),
        headLength: 7,
        strokeWidth: 1.6,
      }),
      dot(points, {
        x,
        y: 'value',
        r: 6,
        symbol,
        fill: (point: Point) => (point.about ? 'var(--paper)' : 'var(--ink)'),
        stroke: 'var(--ink)',
        strokeWidth: 1.8,
        href: 'place',
        ariaLabel: 'label',
        title: 'label',
      }),
      ...(['right', 'left'] as const).map((side) =>
        text(
          points.length < CROWD ? points.filter((point) => sideOf(pixel(point), point.amount, width) === side) : [],
          {
            x,
            y: 'value',
            text: 'amount',
            dx: side === 'right' ? BESIDE : -BESIDE,
            dy: -8,
            textAnchor: side === 'right' ? 'start' : 'end',
            fontSize: 12,
          },
        ),
      ),
    ],
    symbol: { type: 'identity' },
    color: { type: 'identity' },
  })
  return tidied(drawn as SVGElement)
}

/** "145.5M": the axis has little room, and the amounts stand at the points. */
const inShort = (value: number): string => SHORT.format(value)
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 })

/** From so many points on their amounts would cover one another; pointing at one tells it. */
const CROWD = 16
/** Milliseconds. */
const HOUR = 3_600_000

/** How far an open bound points beyond its value, as a share of the largest one. */
const REACH = 0.14

/** Without the style element, which the content security policy forbids; links as HTML has them, each with its name. */
function tidied(svg: SVGElement): SVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', 'The numbers over time')
  for (const link of svg.querySelectorAll('a')) {
    const to = link.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
    const name = link.querySelector('title')?.textContent
    if (to) link.setAttribute('href', to)
    if (name) link.setAttribute('aria-label', name)
  }
  return svg
}
