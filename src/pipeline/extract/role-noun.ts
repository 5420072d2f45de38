/** Nouns for what a person is, by their last word: "master" of "harbour master". */
import { GENDERED_ROLES, ROLES } from '../../lexicon/en/roles.ts'

/** Whether a word, in lower case, ends what one person is called. */
export const isRoleNoun = (word: string): boolean => ROLE_NOUNS.has(word) && word !== 'fellow'

const ROLE_NOUNS: ReadonlySet<string> = new Set(
  [ROLES, GENDERED_ROLES.male, GENDERED_ROLES.female]
    .flatMap((table) => Object.values(table).flat())
    .map((role) => role.split(' ').at(-1)!),
)
