/** The files of the page as it was built, read once: no path from outside ever reaches the file system. */
import { readdir, readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, extname, join, relative, sep } from 'node:path'
import type { PageFile } from '../effects.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** By their paths ("/index.html"); empty where the page was not built. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = join(dirname(findPackageJSON(import.meta.url)!), 'dist', 'web')
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = paths.map(async (path) => {
    const mediaType = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
    return [`/${relative(folder, path).split(sep).join('/')}`, { bytes: await readFile(path), mediaType }] as const
  })
  return new Map(await Promise.all(files))
}
