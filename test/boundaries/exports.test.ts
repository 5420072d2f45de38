import { expect, it } from 'vitest'
import { sourceFiles } from './sources.ts'

const FILES = sourceFiles('src')
const USERS = [...FILES, ...sourceFiles('scripts', 'eval')]

/** What others may import although nobody here does. */
const PUBLIC = ['src/index.ts', 'src/model.ts']

const EXPORTED = /^export\s+(?:async\s+)?(?:const|function\*?|class)\s+(\w+)/gm

it('no value is exported that no other file uses, tests apart', () => {
  const used = new Set(
    USERS.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => from !== path).flatMap(({ from, names }) => names.map((name) => `${from} ${name}`)),
    ),
  )
  const dead = FILES.filter(({ path }) => !PUBLIC.includes(path)).flatMap(({ path, code }) =>
    [...code.matchAll(EXPORTED)]
      .map(([, name]) => name!)
      .filter((name) => !used.has(`${path} ${name}`) && !used.has(`${path} *`))
      .map((name) => `${path}: ${name}`),
  )
  expect(dead).toEqual([])
})
