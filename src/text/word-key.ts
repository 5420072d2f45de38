/** The key under which lexicons know a word. */

/** Lower case with straight apostrophes and plain hyphens: the key under which lexicons know a word. */
export const lowerKey = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
