/** Reads a file or standard input as a capture. */
import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'
import { UserError } from '../errors.ts'
import type { Capture } from '../pipeline/draft.ts'
import { refuse } from './content.ts'
import { gather } from './gather.ts'
import { LIMITS, type Limits, megabytes } from './limits.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
}

/** Throws a UserError that says what stands at the path instead of an article. */
export async function readFile(path: string, limits: Limits = LIMITS): Promise<Capture> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    await check(file, limits)
    // Not by its size: a pipe (`<(command)`) has none.
    const bytes = await gather(file.createReadStream({ autoClose: false }), limits.bytes)
    return capture(path, bytes, mediaTypeOf(path))
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(error as NodeJS.ErrnoException)
  } finally {
    await file?.close()
  }
}

/** As a file of that name. Throws a UserError as `readFile` does. */
export function received(name: string, bytes: Uint8Array, limits: Limits = LIMITS): Capture {
  if (bytes.length > limits.bytes) throw new UserError('too-large', megabytes(bytes.length))
  return capture(name, bytes, mediaTypeOf(name))
}

const mediaTypeOf = (path: string): string | null => MEDIA_TYPES[extname(path).toLowerCase()] ?? null

/** Standard input, named `-`; what it holds is told from its first characters. */
export async function readStream(stream: AsyncIterable<Uint8Array>, limits: Limits = LIMITS): Promise<Capture> {
  return capture('-', await gather(stream, limits.bytes), null)
}

function capture(input: string, bytes: Uint8Array, mediaType: string | null): Capture {
  refuse(bytes)
  return { input, bytes, mediaType, charset: null, url: null }
}

async function check(file: FileHandle, limits: Limits): Promise<void> {
  const stat = await file.stat()
  if (stat.isDirectory()) throw new UserError('is-directory', 'a directory')
  if (stat.size > limits.bytes) throw new UserError('too-large', megabytes(stat.size))
}

function unreadable({ code, message }: NodeJS.ErrnoException): UserError {
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError('file-missing', 'no such file')
  if (code === 'EISDIR') return new UserError('is-directory', 'a directory')
  if (code === 'EACCES' || code === 'EPERM') return new UserError('no-permission', 'a file that may not be read')
  return new UserError('file-unreadable', code ?? message)
}
