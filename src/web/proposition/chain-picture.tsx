/** Who has it from whom: publishers on the left, origins on the right, an arrow to each from where it has it. */
import { visible } from '../../text/visible.ts'
import { href } from '../router.ts'
import type { Edge, Node, Picture } from './chain-layout.ts'

/** CSS pixels. */
const BOX = { width: 156, height: 44 }
const GAP = { x: 52, y: 14 }
/** Columns from which on they stand closer, so that the picture fits beside the words of the claims. */
const [MANY, CLOSER] = [4, 28]
const EDGE = 4
/** Characters of a line of a box. */
const LINE = 22
/** Share of its size to which the picture may shrink before it scrolls. */
const SHRINK = 0.8

const yOf = ({ row }: Node): number => EDGE + row * (BOX.height + GAP.y)

/** A box in the picture: its left edge, and the room to its right. */
interface Spot {
  readonly node: Node
  readonly x: number
  readonly gap: number
  /** No box stands below it. */
  readonly lowest: boolean
}

function spotsOf({ nodes, columns }: Picture): ReadonlyMap<string, Spot> {
  const gap = columns < MANY ? GAP.x : CLOSER
  const last = new Map(nodes.map((node) => [node.column, node.key]))
  return new Map(
    nodes.map((node) => {
      const x = EDGE + node.column * (BOX.width + gap)
      return [node.key, { node, x, gap, lowest: last.get(node.column) === node.key }]
    }),
  )
}

interface ChainPictureProps {
  readonly story: string
  readonly picture: Picture
}

export function ChainPicture({ story, picture }: ChainPictureProps) {
  const { edges, rows } = picture
  const spots = spotsOf(picture)
  const back = edges.some(({ from, to }) => spots.get(from)!.node.column >= spots.get(to)!.node.column)
  const width = EDGE + Math.max(...[...spots.values()].map(({ x }) => x)) + BOX.width + (back ? CLOSER / 2 : 0)
  const height = 2 * EDGE + rows * (BOX.height + GAP.y) + (back ? 10 : 0)
  return (
    <svg class="chains" viewBox={`0 0 ${width} ${height}`} width={width} style={{ minWidth: `${width * SHRINK}px` }}>
      <title>Chains of origin</title>
      <defs>
        {['plain', 'circular'].map((kind) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path class={`arrow ${kind}`} d="M0 .6 7.4 4 0 7.4Z" />
          </marker>
        ))}
      </defs>
      {edges.map((edge) => (
        <Line
          key={`${edge.from} ${edge.to}`}
          edge={edge}
          from={spots.get(edge.from)!}
          to={spots.get(edge.to)!}
          bottom={EDGE + rows * (BOX.height + GAP.y)}
        />
      ))}
      {[...spots.values()].map((spot) => (
        <Box key={spot.node.key} story={story} spot={spot} />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly edge: Edge
  readonly from: Spot
  readonly to: Spot
  /** Below all boxes. */
  readonly bottom: number
}

/** The arrow points to who has it. */
function Line({ edge, from, to, bottom }: LineProps) {
  const kind = edge.circular ? 'circular' : 'plain'
  return <path class={`edge ${kind}`} d={curve(from, to, bottom)} marker-start={`url(#arrow-${kind})`} />
}

function curve(from: Spot, to: Spot, bottom: number): string {
  const [x1, y1] = [from.x + BOX.width, yOf(from.node) + BOX.height / 2]
  const [x2, y2] = [to.x, yOf(to.node) + BOX.height / 2]
  if (x2 > x1) {
    const bend = Math.min(60, (x2 - x1) / 2)
    return `M${x1 + 2} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  }
  // Back to the left: below the boxes, where no other line goes.
  const low = bottom + 6
  const [start, ...down] = downFrom(from, low)
  const [end, ...up] = downFrom(to, low)
  return `M${[start, ...down, ...up.reverse(), end].join('L')}`
}

/** From a box to the line below all: straight down, or at its right side where another box stands below it. */
function downFrom({ node, x, gap, lowest }: Spot, low: number): readonly string[] {
  const [middle, right] = [x + BOX.width / 2, x + BOX.width]
  if (lowest) return [`${middle} ${yOf(node) + BOX.height + 2}`, `${middle} ${low}`]
  const [lane, y] = [right + gap / 2, yOf(node) + BOX.height * 0.75]
  return [`${right + 2} ${y}`, `${lane} ${y}`, `${lane} ${low}`]
}

function Box({ story, spot: { node, x } }: { readonly story: string; readonly spot: Spot }) {
  const drawn = (
    <g class={['node', node.kind, node.unnamed && 'unnamed'].filter(Boolean).join(' ')}>
      <title>{visible(node.name)}</title>
      <rect
        x={x}
        y={yOf(node)}
        width={BOX.width}
        height={BOX.height}
        rx={node.kind === 'origin' ? BOX.height / 2 : 4}
      />
      <text>
        {linesOf(visible(node.name)).map((words, index, all) => (
          <tspan
            key={index}
            x={x + BOX.width / 2}
            y={yOf(node) + BOX.height / 2 + 4.5 + (index - (all.length - 1) / 2) * 15}
          >
            {words}{' '}
          </tspan>
        ))}
      </text>
    </g>
  )
  if (!node.source) return drawn
  return <a href={href({ view: 'source', story, id: node.source.id })}>{drawn}</a>
}

/** At most two lines; what does not fit is cut. */
function linesOf(name: string): string[] {
  if (name.length <= LINE) return [name]
  const space = name.lastIndexOf(' ', LINE)
  const cut = space > 0 ? space : LINE
  const rest = name.slice(cut).trim()
  return [name.slice(0, cut), rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest]
}
