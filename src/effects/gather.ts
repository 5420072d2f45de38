/** Collects a byte stream up to a cap; no more than the cap (and the piece that crosses it) is ever held. */
import { UserError } from '../errors.ts'
import { megabytes } from './limits.ts'

/** Throws `too-large` as soon as the stream gives more than `cap` bytes; the stream is closed by leaving the loop. */
export async function gather(stream: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > cap) throw new UserError('too-large', `more than ${megabytes(cap)}`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces, size)
}
