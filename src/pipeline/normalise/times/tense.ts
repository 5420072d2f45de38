/** Whether a time lies ahead or behind, as the verbs of its clause tell. */
import {
  AHEAD,
  ASKED_OR_AGREED,
  AUXILIARIES,
  EXPECTING,
  PAST_FORMS,
  TIMETABLE_FORMS,
} from '../../../lexicon/en/tense-words.ts'
import { type Atom, lower } from './atoms.ts'

/** `planned`: ahead of a past that may or may not be over ("was due to arrive on Friday"). */
export type Tense = 'past' | 'future' | 'planned' | null

/** How far a verb is looked for, in atoms: a long clause of news; it keeps the search linear. */
const REACH = 24

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', '“', '”', '"', '(', ')', '—'])

/** The nearest verb before the expression `[first, last)` decides, else the nearest after it. */
export const tenseOf = (atoms: readonly Atom[], first: number, last: number): Tense =>
  isPossessive(atoms, last) ? tenseOfNoun(atoms, first) : tenseOfClause(atoms, first, last)

const tenseOfClause = (atoms: readonly Atom[], first: number, last: number): Tense =>
  scan(atoms, first - 1, -1) ?? scan(atoms, last, 1) ?? (DEADLINES.has(lower(atoms, first - 1)) ? 'future' : null)

/** What is said to last or to be done "until Friday", without a verb that tells, lies ahead. */
const DEADLINES: ReadonlySet<string> = new Set(['until', 'till', 'by', 'through', 'before'])

/** "Friday's ruling" is known, so it lies behind, unless something is still to come for it ("ahead of Friday's vote"). */
const tenseOfNoun = (atoms: readonly Atom[], first: number): Tense =>
  OPEN.has(lower(atoms, first - 1)) ? scan(atoms, first - 1, -1) : null

const OPEN: ReadonlySet<string> = new Set(['of', 'before', 'for', 'until', 'at', 'in', 'by', 'to'])

/** "Friday's vote will": the verb behind is that of another noun. */
const isPossessive = (atoms: readonly Atom[], last: number): boolean =>
  lower(atoms, last) === "'" && lower(atoms, last + 1) === 's'

/** "closed on November 5": the verb stands right before the expression. */
export function isFirm(atoms: readonly Atom[], first: number): boolean {
  const at = lower(atoms, first - 1) === 'on' || lower(atoms, first - 1) === 'in' ? first - 2 : first - 1
  return tenseOfWord(atoms, at) !== null
}

function scan(atoms: readonly Atom[], from: number, step: 1 | -1): Tense {
  let overTo = false
  for (let at = from, seen = 0; seen < REACH; at += step, seen++) {
    const word = lower(atoms, at)
    if (word === '' || (CLAUSE_ENDS.has(word) && !isAbbreviation(atoms, at))) return null
    if (step < 0 && word === 'to') overTo = true
    if (overTo && EXPECTING.has(word)) return 'future'
    if (overTo && ASKED_OR_AGREED.has(word)) return 'planned'
    const tense = tenseOfWord(atoms, at)
    if (tense) return tense
  }
  return null
}

function tenseOfWord(atoms: readonly Atom[], at: number): Tense {
  const word = lower(atoms, at)
  const before = lower(atoms, at - 1)
  if (AHEAD.has(word)) return pointsAhead(atoms, at) ? (PAST_AUXILIARIES.has(before) ? 'planned' : 'future') : null
  if ((word === 'is' || word === 'are') && lower(atoms, at + 1) === 'to') return 'future'
  if (TIMETABLE_FORMS.has(word)) return isVerb(before) ? 'future' : null
  if (PAST_FORMS.has(word)) return AUXILIARIES.has(before) || before === 'to' ? null : 'past'
  return word.length > 3 && word.endsWith('ed') && !AUXILIARIES.has(before) ? 'past' : null
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'had'])

/** "would have met" looks back; so does a modal inside "who would, he said". */
const pointsAhead = (atoms: readonly Atom[], at: number): boolean => lower(atoms, at + 1) !== 'have'

/** A present form counts as a verb unless an article, a preposition or "to" makes it a noun or an infinitive. */
const NOUN_MAKERS: ReadonlySet<string> = new Set(
  'the a an this that of in to at by for on its their his her'.split(' '),
)
const isVerb = (before: string): boolean => !NOUN_MAKERS.has(before)

/** "Oct." and "Gen." end no clause. */
const isAbbreviation = (atoms: readonly Atom[], at: number): boolean =>
  lower(atoms, at) === '.' && atoms[at]!.glued && /^\p{Lu}\p{L}{0,3}$/u.test(atoms[at - 1]?.text ?? '')
