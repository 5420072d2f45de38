import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from './sources.ts'

const PAGES = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((path) => path.endsWith('.md'))

const page = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** A heading as its anchor, in the way of the sites that show Markdown. */
const slug = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const headings = (path: string) => [...page(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!))

const links = (path: string) =>
  [...page(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to))

function leadsNowhere(from: string, to: string): boolean {
  const [file, heading] = to.split('#') as [string, string?]
  const target = file === '' ? from : join(dirname(from), file)
  if (!existsSync(join(ROOT, target))) return true
  return heading !== undefined && !headings(target).includes(heading)
}

describe('documents', () => {
  it.each(PAGES)('every link of %s leads somewhere', (path) => {
    expect(links(path).filter((to) => leadsNowhere(path, to))).toEqual([])
  })
  it('the check sees a dead link', () => {
    expect(leadsNowhere('README.md', 'docs/nowhere.md')).toBe(true)
    expect(leadsNowhere('README.md', 'docs/errors.md#no-such-error')).toBe(true)
  })
  it('every rule that reports a problem is explained, and no other', () => {
    const rules = sourceFiles('src').flatMap(({ code }) =>
      [...code.matchAll(/\bproblem\(|\brule: '([a-z-]+)'|\bunread\(article, '([a-z-]+)'/g)].map((m) => m[1] ?? m[2]),
    )
    const used = new Set(rules.filter((rule) => rule !== undefined))
    const explained = [...page('docs/problems.md').matchAll(/^## (.*)$/gm)].map(([, rule]) => rule)
    expect(explained.sort()).toEqual([...used].sort())
  })
  it('every decision has its number and says what was decided and why', () => {
    const decisions = PAGES.filter((path) => path.startsWith('docs/decisions/'))
    const numbers = decisions.map((path) => Number(/(\d{4})-/.exec(path)?.[1]))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    for (const path of decisions) expect(page(path)).toMatch(/^# \d+\. .*\n\n\*\*Decided\.\*\* [\s\S]*\*\*Why\.\*\* /)
  })
  it('every file of the code map exists', () => {
    const named = [...page('ARCHITECTURE.md').matchAll(/`((?:src|test|eval|scripts)\/[^`<]*)`/g)].map(
      ([, path]) => path!,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
