/** The names of an article, each once: what it may mean, how often it stands there, what it is listed with. */
import type { Reading } from './reading.ts'
import type { Entry } from './record.ts'
import type { Toponym } from './toponym.ts'

export interface Group {
  readonly key: string
  readonly entries: readonly Entry[]
  /** Counted up to `MOST_MENTIONS`. */
  mentions: number
  /** Groups that it is listed with: "Georgia, Ohio and Texas". */
  readonly listed: Group[]
  best: Entry
  /** How sure the reading is, in [0, 1]. */
  sure: number
}

/** Further mentions add nothing: the name of the town in each sentence is still one name. */
const MOST_MENTIONS = 3
/** Neighbours in lists kept for each name; more tell nothing new. */
const MOST_LISTED = 8

/** By name; one that the text explains ("Paris, Texas") stands apart from one explained otherwise. */
export function groupsOf(reading: Reading, toponyms: readonly Toponym[]): Map<string, Group> {
  const explained = new Map<string, readonly Entry[]>()
  for (const { key, entries, fixed } of toponyms) if (fixed && !explained.has(key)) explained.set(key, entries)
  const groups = new Map<string, Group>()
  let before: { readonly toponym: Toponym; readonly group: Group } | undefined
  for (const toponym of toponyms) {
    const group = join(groups, toponym, explained)
    if (before && group !== before.group && areListed(reading, before.toponym, toponym)) link(before.group, group)
    before = { toponym, group }
  }
  return groups
}

export const groupKey = ({ key, entries, fixed }: Toponym): string =>
  fixed ? `${key} ${entries[0]!.country} ${entries[0]!.region}` : key

/** A name explained once means the same place where it stands alone. */
function join(groups: Map<string, Group>, toponym: Toponym, explained: ReadonlyMap<string, readonly Entry[]>): Group {
  const id = groupKey(toponym)
  const known = groups.get(id)
  if (known) {
    known.mentions = Math.min(known.mentions + 1, MOST_MENTIONS)
    return known
  }
  const entries = toponym.fixed ? toponym.entries : (explained.get(toponym.key) ?? toponym.entries)
  const group = { key: toponym.key, entries, mentions: 1, listed: [], best: entries[0]!, sure: 0 }
  groups.set(id, group)
  return group
}

const LINKS = new Set([',', 'and', 'or', '&'])

/** Only commas, "and" and "or" between them, and the second does not explain the first. */
function areListed({ tokens }: Reading, a: Toponym, b: Toponym): boolean {
  if (b.first - a.last < 1 || b.first - a.last > 2 || (a.fixed && b.fixed)) return false
  for (let at = a.last; at < b.first; at++) if (!LINKS.has(tokens[at]!.lower)) return false
  return true
}

function link(a: Group, b: Group): void {
  if (a.listed.length < MOST_LISTED) a.listed.push(b)
  if (b.listed.length < MOST_LISTED) b.listed.push(a)
}
