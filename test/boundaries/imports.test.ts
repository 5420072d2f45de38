import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, type SourceFile, sourceFiles } from './sources.ts'

const FILES = sourceFiles('src')
const below = (...folders: string[]) => FILES.filter(({ path }) => folders.some((folder) => path.startsWith(folder)))
const pathsWhere = (files: readonly SourceFile[], bad: (file: SourceFile) => boolean) =>
  files.filter(bad).map(({ path }) => path)

/** Imports of the files that `allowed` refuses, as "path → import". */
const refused = (files: readonly SourceFile[], allowed: (from: string, typeOnly: boolean) => boolean) =>
  files.flatMap(({ path, imports }) =>
    imports.filter(({ from, typeOnly }) => !allowed(from, typeOnly)).map(({ from }) => `${path} → ${from}`),
  )

const isOwn = (from: string) => from.startsWith('src/') || from === 'package.json'
const within = (from: string, ...places: string[]) => places.some((place) => from.startsWith(place))

/** What computes and draws, and reaches nothing of the outside world. */
const PURE = below('src/model.ts', 'src/problem.ts', 'src/errors.ts', 'src/wire', 'src/text/', 'src/anchor/').concat(
  below('src/lexicon/', 'src/pipeline/'),
)

describe('the outside world is an argument', () => {
  it('only effects, the store and the entry of the command line import from Node, and the pipeline its hash', () => {
    const outer = ['src/effects/', 'src/store/', 'src/cli/bin.ts']
    const files = FILES.filter(({ path }) => !within(path, ...outer))
    const allowed = (from: string) => !from.startsWith('node:') || from === 'node:crypto'
    expect(refused(files, allowed)).toEqual([])
  })
  it('the pipeline and what it stands on read no clock, no chance, no environment', () => {
    const outside =
      /\b(process\.|Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|console\.|globalThis|fetch\()/
    expect(pathsWhere(PURE, ({ bare }) => outside.test(bare))).toEqual([])
  })
  it('the pipeline asks for no locale and no time zone of the machine', () => {
    const local =
      /\.toLocale\w+\(\)|\bnew Intl\.\w+\(\)|\.get(FullYear|Month|Date|Day|Hours|TimezoneOffset)\(|localeCompare/
    expect(pathsWhere(PURE, ({ bare }) => local.test(bare))).toEqual([])
  })
  it('the patterns see what they are for', () => {
    const files = sourceFiles('src/effects')
    expect(refused(files, (from) => !from.startsWith('node:'))).not.toEqual([])
    expect(pathsWhere(files, ({ bare }) => /process\.|new Date\(\)/.test(bare))).not.toEqual([])
  })
})

describe('who knows whom', () => {
  it('the model imports nothing', () => {
    expect(below('src/model.ts').flatMap(({ imports }) => imports)).toEqual([])
  })
  it('text stands on the model and the problems alone', () => {
    const allowed = (from: string) => within(from, 'src/model.ts', 'src/text/', 'src/problem.ts')
    expect(refused(below('src/text/'), allowed)).toEqual([])
  })
  it('the lexicon is data: it imports its own tables and the types of the model', () => {
    const allowed = (from: string, typeOnly: boolean) =>
      within(from, 'src/lexicon/') || (typeOnly && from === 'src/model.ts')
    expect(refused(below('src/lexicon/en/'), allowed)).toEqual([])
  })
  it('the pipeline knows the model, the texts and the lexicon, and nobody that calls it', () => {
    const known = [
      'src/model.ts',
      'src/ledger-model.ts',
      'src/ledger-views.ts',
      'src/problem.ts',
      'src/errors.ts',
      'src/text/',
      'src/lexicon/',
      'src/pipeline/',
    ]
    const allowed = (from: string) => !isOwn(from) || within(from, ...known)
    expect(refused(below('src/pipeline/'), allowed)).toEqual([])
  })
  it('a stage knows no other stage but through the draft, but those that read contents again as they do', () => {
    const readers =
      /^src\/pipeline\/(segment\/tokens|classify\/(words|content|main-clause)|resolve\/country|normalise\/quantities\/(index|reading))\.ts$/
    const rereads = (path: string) =>
      path.startsWith('src/pipeline/group/') || path === 'src/pipeline/ledger/counted-state.ts'
    const again = (path: string, from: string) => rereads(path) && readers.test(from)
    const files = FILES.filter(({ path }) => /^src\/pipeline\/\w+\//.test(path) && !path.includes('/report/'))
    const own = (path: string) => path.split('/').slice(0, 3).join('/')
    const crossed = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^src\/pipeline\/\w+\//.test(from) && own(from) !== own(path) && !again(path, from))
        .map(({ from }) => `${path} → ${from}`),
    )
    expect(crossed).toEqual([])
  })
  it('the command line calls the library and the reports, never a stage or a table', () => {
    const callable = /^src\/pipeline\/(index|draft|stage)\.ts$|^src\/pipeline\/report\//
    const allowed = (from: string) => !/^src\/(pipeline|lexicon|neural|store)\//.test(from) || callable.test(from)
    expect(refused(below('src/cli/'), allowed)).toEqual([])
  })
  it('the server holds no logic: it knows the library surface, and of HTTP its own packages', () => {
    const allowed = (from: string) =>
      within(from, 'src/server/', 'src/index.ts') || ['hono', 'zod', 'node:crypto'].includes(from)
    expect(refused(below('src/server/'), allowed)).toEqual([])
  })
  it('only neural/session.ts imports the inference engine', () => {
    const files = FILES.filter(({ path }) => path !== 'src/neural/session.ts')
    expect(refused(files, (from) => !from.startsWith('onnxruntime'))).toEqual([])
  })
  it('each database driver is imported by one file, and SQL is built in the store alone', () => {
    const drivers = { 'src/store/sqlite.ts': 'better-sqlite3', 'src/store/postgres.ts': 'pg' }
    for (const [own, driver] of Object.entries(drivers)) {
      const importers = FILES.filter(({ imports }) => imports.some(({ from }) => from === driver))
      expect(importers.map(({ path }) => path)).toEqual([own])
    }
    const files = FILES.filter(({ path }) => !path.startsWith('src/store/'))
    expect(refused(files, (from) => from !== 'kysely')).toEqual([])
  })
  it('a driver, and all that stands on one, is loaded only when a ledger is opened', () => {
    const store = (from: string) => within(from, 'src/store/') && from !== 'src/store/store.ts'
    const files = FILES.filter(({ path }) => !path.startsWith('src/store/'))
    const early = files.flatMap(({ path, imports }) =>
      imports.filter(({ from, names, typeOnly }) => store(from) && !typeOnly && !names.includes('*')).map(() => path),
    )
    expect(early).toEqual([])
  })
  it('only wire.ts turns results into JSON, and the store what it keeps', () => {
    const quoting = ['src/wire.ts', 'src/wire/check.ts', 'src/store/pack.ts', 'src/cli/commands/explain.ts'] // the last prints stages
    const files = FILES.filter(({ path }) => !quoting.includes(path))
    expect(pathsWhere(files, ({ bare }) => bare.includes('JSON.stringify'))).toEqual([])
  })
})

it('no file imports itself by way of others', () => {
  const next = new Map(
    FILES.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from)]),
  )
  const done = new Set<string>()
  const circle = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const from of next.get(path) ?? []) {
      const found = circle(from, [...trail, path])
      if (found) return found
    }
    done.add(path)
    return null
  }
  expect(FILES.map(({ path }) => circle(path, [])).filter((found) => found !== null)).toEqual([])
})

it('every package that is imported is a dependency, and every dependency is imported', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  const name = (from: string) =>
    from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/')
  const outside = (files: readonly SourceFile[]) =>
    new Set(
      files
        .flatMap(({ imports }) => imports.map(({ from }) => from))
        .filter((from) => !isOwn(from) && !from.startsWith('node:') && !from.startsWith('src'))
        .map(name),
    )
  const page = below('src/web/')
  const program = FILES.filter((file) => !page.includes(file))
  expect([...outside(program)].sort()).toEqual(Object.keys({ ...dependencies, ...optionalDependencies }).sort())
  // The page is built into files of its own: what it takes is needed for building alone.
  expect([...outside(page)].filter((from) => !(from in devDependencies))).toEqual([])
})

describe('the page', () => {
  const page = below('src/web/')
  it('takes the types of the library, its words and the reading of texts, and nothing that reaches the outside world', () => {
    const pure = [
      'src/web/',
      'src/model.ts',
      'src/wire',
      'src/text/',
      'src/pipeline/report/',
      'src/pipeline/ledger/edtf-order.ts',
      'src/lexicon/',
    ]
    const allowed = (from: string, typeOnly: boolean) => typeOnly || !isOwn(from) || within(from, ...pure)
    expect(refused(page, allowed)).toEqual([])
  })
  it('writes no markup from text, no style and no script, and asks the server through its client alone', () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc/i
    const code = /\beval\(|new Function|\bstyle=["'`]|<style|<script|javascript:/
    const asks = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/
    expect(pathsWhere(page, ({ code: all }) => markup.test(all) || code.test(all))).toEqual([])
    expect(pathsWhere(page, ({ bare }) => asks.test(bare))).toEqual(['src/web/api.ts'])
  })
})
