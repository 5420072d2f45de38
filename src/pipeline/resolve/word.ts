/** What a single token can be inside a noun phrase. */
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../../lexicon/en/titles.ts'
import type { Token } from '../draft.ts'

const particles = new Set(NAME_PARTICLES)
const suffixes = new Set(NAME_SUFFIXES)
const titles = new Set(TITLES)

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.text[0] !== token.text[0]!.toLowerCase() || ARTICLED.test(token.text))

/** "al-Vost", "el-Brask": the article of a name. */
const ARTICLED = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{Lu}/u

export const isSuffix = (token: Token | undefined): boolean => token !== undefined && suffixes.has(token.lower)
/** "Mr", "Sen": a word that a full stop may follow inside a name. */
export const isTitle = (token: Token | undefined): boolean => token !== undefined && titles.has(token.lower)
export const isInitial = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\.?$/u.test(token.text)
/** "de", "van"; the "E" of "Susan E. Venn" is an initial. */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && particles.has(token.lower) && !isInitial(token)
/** "NIS", "F.B.I.": at least two capitals, or three with stops ("T.J." is somebody's initials). */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){3,})$/u.test(token.text)
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === "'")
