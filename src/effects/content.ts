/** Refuses bytes that cannot be an article: nothing at all, or no text. */
import { UserError } from '../errors.ts'
import { SIGNATURES } from './signatures.ts'

/** A text file holds no zero byte this early (Git looks as far). */
const HEAD = 8000

/** Throws `empty` or `binary`. UTF-16 with a byte-order mark is text. */
export function refuse(bytes: Uint8Array): void {
  if (isBlank(bytes)) throw new UserError('empty', bytes.length === 0 ? 'nothing' : 'only white space')
  const known = SIGNATURES.find((s) => s.at + s.bytes.length <= bytes.length && isAt(bytes, s.at, s.bytes))
  if (known) throw new UserError('binary', known.name)
  if (!isUtf16(bytes) && bytes.subarray(0, HEAD).includes(0)) throw new UserError('binary', 'binary data (a zero byte)')
}

const isAt = (bytes: Uint8Array, at: number, wanted: string): boolean => {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted.charCodeAt(i)) return false
  return true
}

const isUtf16 = (bytes: Uint8Array): boolean => isAt(bytes, 0, '\xff\xfe') || isAt(bytes, 0, '\xfe\xff')

/** ASCII white space, with or without a byte-order mark of UTF-8. */
const isBlank = (bytes: Uint8Array): boolean => {
  const start = isAt(bytes, 0, '\xef\xbb\xbf') ? 3 : 0
  return bytes.subarray(start).every((byte) => byte === 32 || (byte >= 9 && byte < 14))
}
