/** Where the words that were searched for stand in a text. */

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Words looked for at most: a pattern of a thousand would be slow, and means nothing. */
const MOST = 20

/** The text in pieces, without gaps; a hit is a word that begins with one of those asked for. */
export function pieces(text: string, q: string): Piece[] {
  const words = [...new Set(q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST)
  if (words.length === 0) return [{ text, hit: false }]
  // letters and figures alone: nothing in them needs escaping
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`, 'giu')
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), hit: false })
    found.push({ text: match[0], hit: true })
    from = match.index + match[0].length
  }
  return from < text.length ? [...found, { text: text.slice(from), hit: false }] : found
}
