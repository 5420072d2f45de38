/** The body of an answer, unpacked: gzip, deflate, br. */
import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { UserError } from '../errors.ts'

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What is asked for in Accept-Encoding. */
export const ENCODINGS = 'gzip, deflate, br'

/** Throws `content-encoding` for one that was not asked for, several on top of each other included. */
export function unpack(body: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const unpacker = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined
  if (!unpacker) throw new UserError('content-encoding', `content encoding ${name}`)
  const unpacked = unpacker()
  body.on('error', (error) => unpacked.destroy(error))
  unpacked.on('close', () => body.destroy())
  return body.pipe(unpacked)
}
