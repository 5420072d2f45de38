/** Names that somebody may have meant. */

/** Edits that a slip takes at most: one in so many characters. */
const CHARACTERS_AN_EDIT = 4

/** Those like the one that was named: in small and capital letters, with a part of it, or with a slip; the nearest first. */
export function near(named: string, names: readonly string[]): readonly string[] {
  const wanted = named.toLowerCase()
  return names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= wanted.length / CHARACTERS_AN_EDIT || holds(name.toLowerCase(), wanted))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** Letters of a part that is no accident. */
const PART = 3

const holds = (name: string, part: string): boolean =>
  (part.length >= PART && name.includes(part)) || (name.length >= PART && part.includes(name))

/** Characters put in, left out or changed (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    above = row
  }
  return above[b.length]!
}
