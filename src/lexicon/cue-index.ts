/** Looks words up in the cue lexicon: the first word of an entry in every form it takes, then its further words. */
import type { CueEntry } from './en/cue-entry.ts'
import { CUES } from './en/cues/index.ts'
import { COMMON_VERBS } from './en/verb-forms.ts'
import { type Form, formsOf, irregularBases, plural } from './inflect.ts'

export interface CueForm {
  readonly entry: CueEntry
  /** The forms that this spelling can be; empty for entries that are no verbs. */
  readonly forms: readonly Form[]
  /** Words that follow the first: "out" of "point out". */
  readonly rest: readonly string[]
}

const index = new Map<string, CueForm[]>()
const verbForms = new Map<string, Set<Form>>()

for (const entry of CUES) {
  const [first = '', ...rest] = entry.lemma.split(' ')
  if (entry.kind === 'verb') {
    for (const [spelling, forms] of spellings(first)) add(spelling, { entry, forms, rest })
  } else {
    add(first, { entry, forms: [], rest })
    if (entry.kind === 'noun') add(plural(first), { entry, forms: [], rest })
  }
}
for (const base of [...COMMON_VERBS.split(/\s+/), ...irregularBases()]) spellings(base)

function add(spelling: string, form: CueForm): void {
  const known = index.get(spelling)
  if (known) known.push(form)
  else index.set(spelling, [form])
}

/** Each spelling of a verb with the forms it can be; notes them as verb forms on the way. */
function spellings(base: string): Map<string, Form[]> {
  const bySpelling = new Map<string, Form[]>()
  for (const [form, spelling] of Object.entries(formsOf(base)) as [Form, string][]) {
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), form])
    verbForms.set(spelling, (verbForms.get(spelling) ?? new Set()).add(form))
  }
  return bySpelling
}

const NONE: readonly CueForm[] = []
const NO_FORMS: ReadonlySet<Form> = new Set()

/** The entries whose first word is spelt so. */
export const cueForms = (lower: string): readonly CueForm[] => index.get(lower) ?? NONE

/** Which forms of a known verb a word can be. */
export const formsOfWord = (lower: string): ReadonlySet<Form> => verbForms.get(lower) ?? NO_FORMS
