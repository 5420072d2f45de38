/** The source files with what they import and export, read by pattern: enough for the house's own style. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly code: string
  /** Without comments, and without what stands in quotation marks. */
  readonly bare: string
  readonly imports: readonly Import[]
}

export interface Import {
  /** A path relative to the root for our own files, else the specifier. */
  readonly from: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

/** All TypeScript files, those with markup too, below the folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => sourceFile(join(folder, name))),
  )
}

function sourceFile(path: string): SourceFile {
  const code = readFileSync(join(ROOT, path), 'utf8')
  const uncommented = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const bare = uncommented.replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
  return { path, code, bare, imports: importsOf(path, uncommented) }
}

const STATIC = /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s+'([^']+)'/gm
const BARE = /^import\s+'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

function importsOf(path: string, code: string): Import[] {
  const from = (specifier: string) =>
    specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), specifier)) : specifier
  const fixed = [...code.matchAll(STATIC)].map(([, type, names, specifier]) => ({
    from: from(specifier!),
    names: namesOf(names!),
    typeOnly: type !== undefined,
  }))
  const whole = [...code.matchAll(BARE), ...code.matchAll(DYNAMIC)].map(([, specifier]) => ({
    from: from(specifier!),
    names: ['*'],
    typeOnly: false,
  }))
  return [...fixed, ...whole]
}

const namesOf = (clause: string): string[] =>
  clause
    .replace(/[{}]/g, ',')
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]!,
    )
    .filter((name) => name !== '')
