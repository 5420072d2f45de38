/** Who has it from whom: publishers on the left, origins on the right, an arrow to each from where it has it. */
import { visible } from '../../text/visible.ts'
import { href } from '../router.ts'
import type { Edge, Node, Picture } from './chain-layout.ts'

/** CSS pixels. */
const BOX = { width: 156, height: 44 }
const GAP = { x: 52, y: 14 }
const EDGE = 4
/** Characters of a line of a box. */
const LINE = 22
/** Share of its size to which the picture may shrink before it scrolls. */
const SHRINK = 0.8

const xOf = ({ column }: Node): number => EDGE + column * (BOX.width + GAP.x)
const yOf = ({ row }: Node): number => EDGE + row * (BOX.height + GAP.y)

interface ChainPictureProps {
  readonly story: string
  readonly picture: Picture
}

export function ChainPicture({ story, picture: { nodes, edges, columns, rows } }: ChainPictureProps) {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const back = edges.some(({ from, to }) => byKey.get(from)!.column >= byKey.get(to)!.column)
  const width = 2 * EDGE + columns * BOX.width + (columns - 1) * GAP.x
  const height = 2 * EDGE + rows * (BOX.height + GAP.y) + (back ? 16 : 0)
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
          from={byKey.get(edge.from)!}
          to={byKey.get(edge.to)!}
          bottom={EDGE + rows * (BOX.height + GAP.y)}
        />
      ))}
      {nodes.map((node) => (
        <Box key={node.key} story={story} node={node} />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly edge: Edge
  readonly from: Node
  readonly to: Node
  /** Below all boxes. */
  readonly bottom: number
}

/** The arrow points to who has it. */
function Line({ edge, from, to, bottom }: LineProps) {
  const kind = edge.circular ? 'circular' : 'plain'
  return <path class={`edge ${kind}`} d={curve(from, to, bottom)} marker-start={`url(#arrow-${kind})`} />
}

function curve(from: Node, to: Node, bottom: number): string {
  const [x1, y1] = [xOf(from) + BOX.width, yOf(from) + BOX.height / 2]
  const [x2, y2] = [xOf(to), yOf(to) + BOX.height / 2]
  if (x2 > x1) {
    const bend = Math.min(60, (x2 - x1) / 2)
    return `M${x1 + 2} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  }
  // Back to the left: below the boxes, where no other line goes.
  const [startX, endX] = [xOf(from) + BOX.width / 2, xOf(to) + BOX.width / 2]
  const [startY, endY] = [yOf(from) + BOX.height, yOf(to) + BOX.height]
  const low = bottom + 16
  return `M${startX} ${startY + 2}C${startX} ${low} ${endX} ${low} ${endX} ${endY}`
}

function Box({ story, node }: { readonly story: string; readonly node: Node }) {
  const drawn = (
    <g class={['node', node.kind, node.unnamed && 'unnamed'].filter(Boolean).join(' ')}>
      <title>{visible(node.name)}</title>
      <rect
        x={xOf(node)}
        y={yOf(node)}
        width={BOX.width}
        height={BOX.height}
        rx={node.kind === 'origin' ? BOX.height / 2 : 4}
      />
      <text>
        {linesOf(visible(node.name)).map((words, index, all) => (
          <tspan
            key={index}
            x={xOf(node) + BOX.width / 2}
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
