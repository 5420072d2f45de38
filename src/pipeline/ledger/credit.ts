/** Whose report an article is a copy of: the agency that its feed, its dateline or its byline names. */
import type { Reading } from '../../ledger-model.ts'
import { PUBLISHERS } from '../../lexicon/en/publishers.ts'
import { samePublisher } from './same-publisher.ts'

export interface Credit {
  readonly name: string
  readonly country: string | null
}

const KNOWN: ReadonlyMap<string, Credit> = new Map(
  PUBLISHERS.flatMap(([name, country, ...forms]) =>
    [name, ...forms].map((form) => [form.toLowerCase(), { name, country }] as const),
  ),
)

/** "OSK, May 3 (Calden Wire)": what stands in brackets at the end; and "OSK, May 3, AP", for known agencies. */
const IN_BRACKETS = /\(([^()]+)\)$/
const LAST_WORD = /\s([\p{Lu}]{2,})$/u

/** Null where the publisher speaks for itself. */
export function creditOf({ syndicatedFrom, read: { publisher, dateline, byline } }: Reading): Credit | null {
  const words = dateline?.exact ?? ''
  const bracketed = IN_BRACKETS.exec(words)?.[1] ?? null
  const agency = syndicatedFrom ?? bracketed ?? knownIn(LAST_WORD.exec(words)?.[1]) ?? byPublisher(byline)
  if (agency === null) return null
  const credit = KNOWN.get(agency.toLowerCase()) ?? { name: agency, country: null }
  return samePublisher(credit.name, publisher) || samePublisher(agency, publisher) ? null : credit
}

const knownIn = (name: string | undefined): string | null => (name && KNOWN.has(name.toLowerCase()) ? name : null)

/** "By Calden Wire": nobody but a publisher that the tables know, or whose name says what it is. */
function byPublisher(byline: Reading['read']['byline']): string | null {
  const [author] = byline
  if (byline.length !== 1 || !author) return null
  const words = author.name.toLowerCase().split(' ')
  const saysSo = words.length > 1 && words.some((word) => AGENCIES.has(word))
  return saysSo || KNOWN.has(author.name.toLowerCase()) ? author.name : null
}

/** Words in the names of those who report for others. */
const AGENCIES: ReadonlySet<string> = new Set(['wire', 'agency', 'press', 'news', 'newswire'])
