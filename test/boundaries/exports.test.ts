import { expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './sources.ts'

const FILES = sourceFiles('src')

/** What others may import although nobody here does. */
const PUBLIC = ['src/index.ts', 'src/model.ts']

const EXPORTED = /^export\s+(?:async\s+)?(?:const|function\*?|class)\s+(\w+)/gm

/** "path name" of all that some file imports of another; `*` for a file that is loaded as a whole. */
const imported = (files: readonly SourceFile[]) =>
  new Set(
    files.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => from !== path).flatMap(({ from, names }) => names.map((name) => `${from} ${name}`)),
    ),
  )

it('no value is exported that no file of the program uses, nor a test of what its own file uses', () => {
  const byProgram = imported([...FILES, ...sourceFiles('scripts', 'eval')])
  const byTests = imported(sourceFiles('test'))
  const isUsed = ({ path, bare }: SourceFile, name: string) => {
    const inside = bare.match(new RegExp(`\\b${name}\\b`, 'g'))!.length > 1
    return byProgram.has(`${path} ${name}`) || byProgram.has(`${path} *`) || (inside && byTests.has(`${path} ${name}`))
  }
  const dead = FILES.filter(({ path }) => !PUBLIC.includes(path)).flatMap((file) =>
    [...file.code.matchAll(EXPORTED)]
      .map(([, name]) => name!)
      .filter((name) => !isUsed(file, name))
      .map((name) => `${file.path}: ${name}`),
  )
  expect(dead).toEqual([])
})
