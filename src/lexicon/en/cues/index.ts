/** The cue lexicon: every word or phrase that signals an attribution, with its act and what it takes as content. */
import type { CueEntry, CueGroup } from '../cue-entry.ts'
import { ASSERTS } from './asserts.ts'
import { ATTITUDES } from './attitudes.ts'
import { OTHER } from './other.ts'
import { POSITIONS } from './positions.ts'
import { REQUESTS } from './requests.ts'

const entriesOf = ({ lemmas, addressee = false, ...shared }: CueGroup): CueEntry[] =>
  lemmas.split(',').map((lemma) => ({ ...shared, addressee, lemma: lemma.trim().replace(/\s+/g, ' ') }))

/** All entries; a lemma may stand in several, one a meaning. Earlier entries come first where frames agree. */
export const CUES: readonly CueEntry[] = [ASSERTS, POSITIONS, REQUESTS, ATTITUDES, OTHER].flat().flatMap(entriesOf)
