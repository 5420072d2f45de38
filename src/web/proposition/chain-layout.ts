/** Chains of origin as a picture: who has it from whom, publishers on the left, origins on the right. */
import type { Chain, SourceRef } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'

export interface Node {
  readonly key: string
  readonly name: string
  readonly kind: 'publisher' | 'source' | 'origin'
  /** Ends a chain at somebody unnamed. */
  readonly unnamed: boolean
  readonly source: SourceRef | null
  /** Column, from 0 at the left, and row, from 0 at the top; a row may be a half. */
  readonly column: number
  readonly row: number
}

export interface Edge {
  readonly from: string
  readonly to: string
  /** The chain comes back to a publisher that it passed. */
  readonly circular: boolean
}

export interface Picture {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly columns: number
  readonly rows: number
}

interface Stop {
  readonly key: string
  readonly name: string
  readonly source: SourceRef | null
}

/** Chains that are told apart by nothing that is shown are one. */
export const distinct = (chains: readonly Chain[]): readonly Chain[] => [
  ...new Map(chains.map((chain) => [keysOf(chain).join('\n'), chain])).values(),
]

/** Of chains that are distinct. */
export function pictureOf(paths: readonly Chain[]): Picture {
  const stops = new Map(paths.flatMap(pathOf).map((stop) => [stop.key, stop]))
  const edges = new Map<string, Edge>()
  for (const edge of paths.flatMap(edgesOf)) {
    const key = `${edge.from}\n${edge.to}`
    edges.set(key, { ...edge, circular: edge.circular || (edges.get(key)?.circular ?? false) })
  }
  const ends = new Map(paths.map((chain) => [keysOf(chain).at(-1)!, chain]))
  const columns = columnsOf([...stops.keys()], [...edges.values()], ends)
  return placed([...stops.values()], [...edges.values()], ends, columns)
}

const keysOf = (chain: Chain): string[] => pathOf(chain).map(({ key }) => key)

/** Circular are those between the two places at which a name stands. */
function edgesOf(chain: Chain): Edge[] {
  const keys = keysOf(chain)
  const again = keys.findIndex((key, index) => keys.indexOf(key) < index)
  const first = again < 0 ? -1 : keys.indexOf(keys[again]!)
  return keys.slice(1).flatMap((to, index) => {
    const from = keys[index]!
    return from === to ? [] : [{ from, to, circular: again >= 0 && index >= first && index < again }]
  })
}

/** The publisher, then each link; the origin goes by its own id, so that chains that end at one are seen to. */
function pathOf({ publisher, links, origin }: Chain): Stop[] {
  const first: Stop = {
    key: nameKey(publisher ?? '[publisher not known]'),
    name: publisher ?? '[publisher not known]',
    source: null,
  }
  return [
    first,
    ...links.map((source, index) => {
      const name = sourceName(source)
      const isOrigin = index === links.length - 1
      return { key: isOrigin ? `origin ${origin}` : nameKey(name), name, source }
    }),
  ]
}

/** A publisher that another one names is the same publisher. */
const nameKey = (name: string): string => `name ${name.toLowerCase()}`

/** How many steps each is from the left; a circle is cut where it closes. Origins stand in the last column. */
function columnsOf(
  keys: readonly string[],
  edges: readonly Edge[],
  ends: ReadonlyMap<string, Chain>,
): Map<string, number> {
  const depth = new Map<string, number>()
  const next = Map.groupBy(edges, ({ from }) => from)
  const visit = (key: string, column: number, trail: ReadonlySet<string>): void => {
    if (trail.has(key) || (depth.get(key) ?? -1) >= column) return
    depth.set(key, column)
    for (const { to } of next.get(key) ?? []) visit(to, column + 1, new Set([...trail, key]))
  }
  for (const key of keys) if (!edges.some(({ to }) => to === key)) visit(key, 0, new Set())
  for (const key of keys) if (!depth.has(key)) visit(key, 0, new Set())
  const isOrigin = (key: string): boolean => ends.has(key) && key.startsWith('origin ')
  const last = Math.max(...[...depth].filter(([key]) => !isOrigin(key)).map(([, column]) => column), 0)
  for (const key of ends.keys()) if (isOrigin(key)) depth.set(key, last + 1)
  return depth
}

function placed(
  stops: readonly Stop[],
  edges: readonly Edge[],
  ends: ReadonlyMap<string, Chain>,
  columns: ReadonlyMap<string, number>,
): Picture {
  const taken = new Map<number, number>()
  const nodes = stops.map(({ key, name, source }): Node => {
    const column = columns.get(key)!
    const row = taken.get(column) ?? 0
    taken.set(column, row + 1)
    const end = ends.get(key)
    const kind = key.startsWith('origin ') ? 'origin' : source === null ? 'publisher' : 'source'
    return { key, name, source, kind, unnamed: end?.unnamed ?? false, column, row }
  })
  const rows = Math.max(...taken.values(), 1)
  const centred = nodes.map((node) => ({ ...node, row: node.row + (rows - taken.get(node.column)!) / 2 }))
  return { nodes: centred, edges, columns: Math.max(...columns.values(), 0) + 1, rows }
}
