import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../boundaries/sources.ts'

const BUILT = join(ROOT, 'dist/web')
const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
const files = readdirSync(join(BUILT, 'assets')).filter((name) => /\.(js|css)$/.test(name))
const read = (name: string) => readFileSync(join(BUILT, 'assets', name), 'utf8')
const zipped = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + gzipSync(read(name)).length, 0)

/** What a file loads before it runs; a view tells its own in the list that stands in the first file. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, other] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) withImports(other!, found)
  return found
}

const named = (text: string) => files.filter((name) => text.includes(name))
const of = (view: string) =>
  files.filter((name) => name.startsWith(`${view}-`)).flatMap((name) => [...withImports(name)])

describe('the built page', () => {
  it('opens a board with at most 200 kB', () => {
    const first = new Set([...named(page).flatMap((name) => [...withImports(name)]), ...of('story')])
    expect(first.size).toBeGreaterThan(3)
    expect(zipped(first)).toBeLessThan(200_000)
  })
  it('loads what draws charts and maps only where there is one', () => {
    const early = new Set([
      ...named(page).flatMap((name) => [...withImports(name)]),
      ...of('story'),
      ...of('proposition'),
    ])
    const late = files.filter((name) => /^(plot|d3-geo)-/.test(name))
    expect(late).toHaveLength(2)
    expect(late.filter((name) => early.has(name))).toEqual([])
  })
  it('holds no script and no style of its own between its files', () => {
    expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|style=|https?:/)
  })
})
