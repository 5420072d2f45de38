/** Whom a pronoun at the beginning of a content means when it is the speaker: "I never met him", "said it had evidence". */
import type { Claim, SourceKind } from '../../model.ts'
import type { ContentWords } from './content-words.ts'
import { nameKey, type Term } from './terms.ts'
import { isWord, known } from './vocabulary.ts'

/** Less than a name in the content itself: the pronoun may mean another. */
const SHARE = 0.6
/** Words among which the subject pronoun is looked for. */
const OPENING = 4

const FITS: Readonly<Record<string, readonly SourceKind[]>> = {
  he: ['person'],
  she: ['person'],
  it: ['government', 'organization', 'publisher'],
  they: ['group', 'organization', 'government'],
}

export function speakerTerms(
  { words, core }: ContentWords,
  claim: Pick<Claim, 'sources' | 'quotation'>,
): readonly Term[] {
  const [source] = claim.sources
  if (!source?.named || claim.sources.length > 1) return []
  const subject = words.slice(0, OPENING).find(({ lower }, at) => core[at] && /^(?:i|we|he|she|it|they)$/.test(lower))
  if (!subject) return []
  const own = /^(?:i|we)$/.test(subject.lower)
  const fits = own || (claim.quotation === 'indirect' && FITS[subject.lower]!.includes(source.kind))
  return fits ? speaker(source.name, source.kind, source.country) : []
}

function speaker(name: string, kind: SourceKind, country: string | null): Term[] {
  if (kind === 'government' && country) return [term(`country:${country}`, name, SHARE, 'country')]
  return name.split(/\s+/).flatMap((word) => {
    const lower = word.toLowerCase()
    const found = known(lower)
    if (!found) return []
    const own = isWord(lower)
    return [term(own ? found.key : nameKey(lower), word, SHARE * found.weight, own ? 'word' : 'name')]
  })
}

/** It stands nowhere in the content. */
const term = (key: string, text: string, weight: number, sort: Term['sort']): Term => ({
  ...{ key, text, weight, sort },
  ...{ first: -1, last: -1 },
})
