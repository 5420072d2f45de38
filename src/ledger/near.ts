/** Names that somebody may have meant. */
import { editDistance } from './edit-distance.ts'

/** Edits that a slip takes at most: one in so many characters. */
const CHARACTERS_AN_EDIT = 4

/** Those like the one that was named: in small and capital letters, with a part of it, or with a slip; the nearest first. */
export function near(named: string, names: readonly string[]): readonly string[] {
  const wanted = named.toLowerCase()
  return names
    .map((name) => ({ name, far: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= wanted.length / CHARACTERS_AN_EDIT || holds(name.toLowerCase(), wanted))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** Letters of a part that is no accident. */
const PART = 3

const holds = (name: string, part: string): boolean =>
  (part.length >= PART && name.includes(part)) || (name.length >= PART && part.includes(name))
