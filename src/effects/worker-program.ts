/** Where the program of a thread stands. */
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** `name`: of a file in this folder. Beside this file in the sources, a program of its own where the program is built. */
export function workerProgram(name: string): string {
  const root = dirname(findPackageJSON(import.meta.url)!)
  return import.meta.url.endsWith('.ts')
    ? join(root, 'src', 'effects', `${name}.ts`)
    : join(root, 'dist', 'effects', `${name}.js`)
}
