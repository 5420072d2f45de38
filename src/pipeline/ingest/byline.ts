/** Names of authors and publishers out of bylines: "By Jane Doe and John Roe, Harbour Gazette". */
import { PUBLISHER_NOUNS, PUBLISHERS } from '../../lexicon/en/publishers.ts'
import type { Author } from '../../model.ts'
import { anchor, type Span } from '../../text/span.ts'

/** UTF-16 units. */
const LONGEST_LINE = 160
const LONGEST_NAME = 60
const BY = /^\s*(?:(?:written|reported|posted|story|text|words|analysis|opinion|review|published|article) )?by:?\s+/i
const BETWEEN =
  /\s*(?:,|;|\||•|·|&|\/|\n|\t|\s[-–—]\s|\band\b|\bwith\b|\(|\)|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?= \d)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d)\s*/i
/** Where and for whom they write: up to the next of them. */
const PLACE = /\s(?:in|for|of|at|from)\s[^,;|&\n]*?(?=\sand\s|[,;|&\n]|$)/gi
/** What stands in bylines besides names: offices, places of work, dates. */
const NO_NAME =
  /\b(?:staff|writers?|correspondents?|editors?|reporters?|bureau|columnists?|contributors?|contributing|producers?|analyst|chief|senior|special|desk|team|newsroom|updated?|published|posted|minutes?|ago|am|pm|jr|sr|photos?|photograph\w*|video|cnn business|follow|share|comments?|subscribe|newsletter|twitter|facebook|https?|www|admin|null|undefined)\b|\d|@/i
const PARTICLE = 'de|del|della|da|dos|du|van|von|der|den|la|le|el|al|bin|ibn|y|e'
const WORD = String.raw`\p{Lu}[\p{L}'’.-]*|(?:d['’]|al-)\p{Lu}[\p{L}'’.-]*|["“]\p{Lu}[\p{L} ]{0,20}["”]`
const NAME = new RegExp(`^(?:${WORD}|${PARTICLE})(?:\\s+(?:${WORD}|${PARTICLE})){0,5}$`, 'u')

/** The names of people in a byline, with or without "By"; of a publisher where nobody else is named. */
export function namesIn(line: string): readonly string[] {
  const names = line.slice(0, LONGEST_LINE).replace(BY, '').replace(PLACE, '').split(BETWEEN).map(clean).filter(isName)
  return [...new Set(names.filter((name, i) => i === 0 || !isPublisher(name)))]
}

/** Sets off for whom they write: "Jane Doe, Harbour Gazette", "Jane Doe for the Harbour Gazette". */
const FOR = /,|;|\||•|·|\(|\)|\s[-–—]\s|\b(?:for|of|at)\b(?: the\b)?/

/** The publisher that a byline names after its authors, as written there. */
export const publisherIn = (line: string): string | null =>
  line.slice(0, LONGEST_LINE).replace(BY, '').split(FOR).slice(1).map(clean).findLast(isPublisher) ?? null

/** Known, or named as papers and broadcasters are: "Harbour Gazette". */
function isPublisher(name: string): boolean {
  const bare = name.replace(/^the\s/i, '')
  const last = /\s(\S+)$/.exec(bare)?.[1]
  return isName(bare) && ((last !== undefined && PUBLISHER_NOUNS.includes(last)) || isKnown(bare))
}

const isKnown = (name: string): boolean =>
  PUBLISHERS.some(([first, , ...forms]) => first === name || forms.includes(name))

const clean = (name: string): string => name.replace(/\s+/g, ' ').replace(/^[\s,.:;–—-]+|[\s,:;–—-]+$/g, '')

const isName = (name: string): boolean =>
  name.length > 2 && name.length < LONGEST_NAME && NAME.test(name) && !NO_NAME.test(name)

/** A line of its own that says who wrote the article. */
export const isByline = (line: string): boolean =>
  line.length < LONGEST_LINE && /^by:?\s/i.test(line) && !/[.!?]["”’]?$/.test(line) && namesIn(line).length > 0

/** Ties the names in a byline to the place where they stand. */
export function authors(text: string, byline: Span): readonly Author[] {
  const line = text.slice(byline.start, byline.end)
  return namesIn(line).map((name) => {
    const start = byline.start + line.indexOf(name)
    return line.includes(name) ? { name, ...anchor(text, { start, end: start + name.length }) } : { name }
  })
}
