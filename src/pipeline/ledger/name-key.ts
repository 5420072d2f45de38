/** What names a named source across articles: its name without what differs from one paper's style to the next. */
import type { Source } from '../../model.ts'

/** Legal forms that a company has behind its name, with what they are short for. A "company" or "group" is part of the name. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [
    ['inc', 'incorporated'],
    ['corp', 'corporation'],
    ['ltd', 'limited'],
    ...['incorporated', 'corporation', 'limited', 'llc', 'llp', 'plc', 'gmbh', 'ag', 'sa', 'nv', 'bv', 'oy', 'pty'].map(
      (form) => [form, form],
    ),
  ].map(([short, full]) => [short!, full!] as const),
)

/** "J.P. Orrin" is "JP Orrin", "All-Velm Lines" "All Velm Lines", "Orrin Co." "Orrin Company". */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’‘]/g, '’')
    .replace(/[.,]/g, '')
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
    .replace(/(?<=\S) co$/, ' company')
    .trim()

export interface Company {
  /** Key without the legal form. */
  readonly stem: string
  /** Empty where the name has none. */
  readonly form: string
}

/** "Velm Energy Ltd" is "Velm Energy" in the form of a "limited". */
export function companyOf(name: string): Company {
  const words = nameKey(name).split(' ')
  const form: string[] = []
  while (words.length > 1 && FORMS.has(words.at(-1)!)) form.unshift(FORMS.get(words.pop()!)!)
  if (form.length > 0 && words.length > 1 && words.at(-1) === 'co') words.pop()
  return { stem: words.join(' '), form: form.join(' ') }
}

/** Stems that one article gives two legal forms: "Velm Energy Ltd, a daughter of Velm Energy Inc." */
export function twoForms(names: readonly string[]): ReadonlySet<string> {
  const companies = names.map(companyOf).filter(({ form }) => form !== '')
  const byStem = Map.groupBy(companies, ({ stem }) => stem)
  return new Set([...byStem].flatMap(([stem, own]) => (new Set(own.map(({ form }) => form)).size > 1 ? [stem] : [])))
}

/** The id of a named source. `apart`: as `twoForms` gives them. */
export function idOf(kind: Source['kind'], name: string, apart: ReadonlySet<string>): string {
  const { stem } = companyOf(name)
  return sortOf(kind) === 'body' && !apart.has(stem) ? `body:${stem}` : plainId(kind, name)
}

/** With the legal form. */
export const plainId = (kind: Source['kind'], name: string): string => `${sortOf(kind)}:${nameKey(name)}`

/** Bodies are one whatever kind an article made of them; persons and governments are told apart. */
const sortOf = (kind: Source['kind']): string => (kind === 'person' || kind === 'government' ? kind : 'body')
