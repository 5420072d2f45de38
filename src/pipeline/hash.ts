/** Ids of articles, revisions, claims, propositions and decisions. */
import { createHash } from 'node:crypto'

/** The first 16 hexadecimal digits (64 bits) of SHA-256 over the UTF-8 form: no clash is to be expected below a billion ids. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
