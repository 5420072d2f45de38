/** The tiny network of random weights that stands in for a trained one: its form is the real one, what it finds means nothing. */
import { join } from 'node:path'

export const TINY = join(import.meta.dirname, '../fixtures/neural')

/** The same of a sentence encoder. */
export const TINY_SENTENCES = join(TINY, 'sentences')
