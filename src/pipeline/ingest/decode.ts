/** Bytes to characters. Trust: byte-order mark, then the server, then the page's own declaration, then UTF-8. */
import type { Capture } from '../draft.ts'

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string
  readonly charset: string
  /** The first place that is not valid in the character set; null when all is. */
  readonly bad: BadPlace | null
}

export interface BadPlace {
  /** Of the U+FFFD that stands for it in the text. */
  readonly offset: number
  /** In the bytes as received; null for other sets than UTF-8. */
  readonly byte: number | null
  /** Places in all. */
  readonly count: number
}

type Decoder = InstanceType<typeof TextDecoder>

/** A page may declare its character set in its first 1024 bytes (HTML standard, "encoding sniffing"). */
const HEAD = 1024
const DECLARED = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i

export function decode(capture: Pick<Capture, 'bytes' | 'charset'>, isPage: boolean): Decoded {
  const { bytes } = capture
  const marked = byMark(bytes)
  const declared = isPage && !capture.charset ? DECLARED.exec(ascii(bytes.subarray(0, HEAD)))?.[1] : undefined
  const decoder = marked ?? known(capture.charset) ?? known(declared) ?? new TextDecoder()
  const text = decoder.decode(bytes)
  return { text, charset: decoder.encoding, bad: badPlace(text, bytes, decoder.encoding) }
}

const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function byMark(bytes: Uint8Array): Decoder | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder()
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le')
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be')
  return undefined
}

/** A declaration that stands in ASCII cannot be UTF-16; a label that nobody knows is passed over. */
function known(label: string | null | undefined): Decoder | undefined {
  if (!label || /^utf-?16/i.test(label)) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

const REPLACEMENT = '\ufffd'

/** A U+FFFD that the bytes themselves hold (EF BF BD) is no bad place. */
function badPlace(text: string, bytes: Uint8Array, encoding: string): BadPlace | null {
  let offset = text.indexOf(REPLACEMENT)
  if (offset < 0) return null
  if (encoding !== 'utf-8') return { offset, byte: null, count: text.split(REPLACEMENT).length - 1 }
  const genuine = occurrences(bytes)
  const count = text.split(REPLACEMENT).length - 1 - genuine.size
  if (count === 0) return null
  let byte = bomLength(bytes) + utf8Length(text.slice(0, offset))
  while (genuine.has(byte)) {
    const next = text.indexOf(REPLACEMENT, offset + 1)
    byte += utf8Length(text.slice(offset, next))
    offset = next
  }
  return { offset, byte, count }
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length

const bomLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)

function occurrences(bytes: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found.add(at)
  }
  return found
}
