/** The files in a folder. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'

/** Paths below the folder in order of name, the folder first in each; null where no folder stands. Hidden ones are left out. */
export async function filesIn(folder: string): Promise<readonly string[] | null> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM') throw new UserError('no-permission', 'a folder that may not be read')
    return null
  }
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return paths.filter((path) => !isHidden(path.slice(folder.length))).sort()
}

const isHidden = (below: string): boolean => /(?:^|[/\\])\./.test(below)
