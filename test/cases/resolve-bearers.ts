/**
 * Texts with hand-made attributions, and whom their last source means. A source or content is given by its words, the Nth
 * occurrence as `@N:words`.
 */
import type { Made } from '../pipeline/resolve/given.ts'

export interface BearerCase {
  readonly about: string
  readonly text: string
  readonly made: readonly Made[]
  /** Of the first source of the last attribution. */
  readonly name: string
  readonly mention: string | null
  readonly named?: boolean
}

const INTRO = 'Harbour Minister Ines Okafor closed the port on Monday. The pilots of Coral Bay had asked for it.\n'

export const BEARERS: readonly BearerCase[] = [
  {
    about: 'a pronoun of one gender passes over the other',
    text: `${INTRO}Dale Orwin, a pilot, agreed. The quay was unsafe, she said.`,
    made: [{ by: ['she'], cue: '@1:said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'the speaker before is carried on',
    text: `${INTRO}“It was unsafe,” pilot Dale Orwin said. “Nobody looked after it,” he added.`,
    made: [
      { by: ['pilot Dale Orwin'], cue: 'said', content: ['It was unsafe'] },
      { by: ['he'], cue: 'added', content: ['Nobody looked after it'] },
    ],
    name: 'Dale Orwin',
    mention: 'pilot Dale Orwin',
  },
  {
    about: 'a surname',
    text: `${INTRO}The quay was unsafe, Okafor said.`,
    made: [{ by: ['@2:Okafor'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a surname before the full name',
    text: 'Okafor closes port\nThe quay was unsafe, Okafor said. Harbour Minister Ines Okafor closed the port.',
    made: [{ by: ['@2:Okafor'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a shared surname with a courtesy title',
    text: 'Peter Lund and his wife Maria Lund run the ferry. The fares will rise, Mrs. Lund said.',
    made: [{ by: ['Mrs. Lund'], cue: 'said', content: ['The fares will rise'] }],
    name: 'Maria Lund',
    mention: 'his wife Maria Lund',
  },
  {
    about: 'a full name is its own fullest mention',
    text: `${INTRO}The quay was unsafe, Ines Okafor said.`,
    made: [{ by: ['@2:Ines Okafor'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: null,
  },
  {
    about: 'a title of the same noun',
    text: `${INTRO}The quay was unsafe, the minister said.`,
    made: [{ by: ['the minister'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a wider title',
    text: 'Coralian President Tamo Ruiz met Zelandic Harbour Minister Ines Okafor. “We agree,” the head of state said.',
    made: [{ by: ['the head of state'], cue: 'said', content: ['We agree'] }],
    name: 'Tamo Ruiz',
    mention: 'Coralian President Tamo Ruiz',
  },
  {
    about: 'a proper modifier chooses among several',
    text: 'Coralian minister Ina Berg met Zelandic minister Ana Sol. “We agree,” the Coralian minister said.',
    made: [{ by: ['the Coralian minister'], cue: 'said', content: ['We agree'] }],
    name: 'Ina Berg',
    mention: 'Coralian minister Ina Berg',
  },
  {
    about: 'an acronym that the text explains',
    text: 'The Harbour Safety Service (HSS) looked at the quay. The quay was unsafe, the HSS said.',
    made: [{ by: ['the HSS'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Harbour Safety Service',
    mention: 'The Harbour Safety Service (HSS)',
  },
  {
    about: 'an acronym of initials',
    text: 'The Coral Harbour Council met on Monday. The quay was unsafe, the CHC said.',
    made: [{ by: ['the CHC'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Coral Harbour Council',
    mention: 'The Coral Harbour Council',
  },
  {
    about: 'the noun of a body',
    text: 'The Coralian Ministry of Fisheries met on Monday. The quay was unsafe, the ministry said.',
    made: [{ by: ['the ministry'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Coralian Ministry of Fisheries',
    mention: 'The Coralian Ministry of Fisheries',
  },
  {
    about: 'a wider noun of a body',
    text: 'Orwin Shipping Ltd. owns the ferry. The ferry was safe, the company said.',
    made: [{ by: ['the company'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Orwin Shipping Ltd',
    mention: 'Orwin Shipping Ltd',
  },
  {
    about: 'an unnamed source stays unnamed, and is found again',
    text: 'A council spokesman in Coral Bay gave a date. The quay will open, the spokesman said.',
    made: [{ by: ['the spokesman'], cue: 'said', content: ['The quay will open'] }],
    name: 'council spokesman',
    mention: 'A council spokesman',
    named: false,
  },
  {
    about: 'it is a body, not a person',
    text: 'The Coral Council met Dale Orwin. The quay was unsafe, it said.',
    made: [{ by: ['it'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Coral Council',
    mention: 'The Coral Council',
  },
  {
    about: 'they are several people',
    text: 'Three divers met Dale Orwin. The residents came later. The quay was unsafe, they said.',
    made: [{ by: ['they'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'residents',
    mention: 'The residents',
    named: false,
  },
  {
    about: 'who is the phrase before it',
    text: 'Ines Okafor met Dale Orwin, who said that the quay was unsafe.',
    made: [{ by: ['who'], cue: 'said', content: ['that the quay was unsafe'] }],
    name: 'Dale Orwin',
    mention: 'Dale Orwin',
  },
  {
    about: 'I in a quotation is its speaker',
    text: `${INTRO}“I think that the quay is unsafe,” Dale Orwin said.`,
    made: [
      { by: ['Dale Orwin'], cue: 'said', content: ['I think that the quay is unsafe'] },
      { by: ['I'], cue: 'think', content: ['that the quay is unsafe'], within: 0 },
    ],
    name: 'Dale Orwin',
    mention: 'Dale Orwin',
  },
  {
    about: 'he in the words of a speaker is somebody else',
    text: 'Pilot Bo Lind was ill. Dale Orwin said that he had denied the claim.',
    made: [
      { by: ['Dale Orwin'], cue: 'said', content: ['that he had denied the claim'] },
      { by: ['he'], cue: 'had denied', content: ['the claim'], within: 0 },
    ],
    name: 'Bo Lind',
    mention: 'Pilot Bo Lind',
  },
  {
    about: 'a pronoun is not a name that only its own content holds',
    text: 'Harbour pilot Dale Orwin spoke on Monday. Bo Lind would lose, he said.',
    made: [{ by: ['he'], cue: 'said', content: ['Bo Lind would lose'] }],
    name: 'Dale Orwin',
    mention: 'Harbour pilot Dale Orwin',
  },
  {
    about: 'nobody to mean',
    text: 'The quay was unsafe, he said.',
    made: [{ by: ['he'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'he',
    mention: null,
    named: false,
  },
  {
    about: 'a verb between two titled people',
    text: 'Harbour chief Ida Lund says Mayor Bo Lind should go. The quay was unsafe, Lind said.',
    made: [{ by: ['@2:Lind'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Bo Lind',
    mention: 'Mayor Bo Lind',
  },
  {
    about: 'the first word of a company',
    text: 'Orwin Shipping Ltd. owns the ferry. It was safe, Orwin said.',
    made: [{ by: ['@2:Orwin'], cue: 'said', content: ['It was safe'] }],
    name: 'Orwin Shipping Ltd',
    mention: 'Orwin Shipping Ltd',
  },
  {
    about: 'the possessive of a description',
    text: `${INTRO}The minister’s view was clear.`,
    made: [{ by: ['The minister’s'], cue: 'view' }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a past form between two people',
    text: 'Ida Lund told lawyer Bo Lind to go. The quay was unsafe, Lind said.',
    made: [{ by: ['@2:Lind'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Bo Lind',
    mention: 'lawyer Bo Lind',
  },
  {
    about: 'a surname with a particle',
    text: 'Harbour chief Bo de Lind spoke first. The quay was unsafe, Mr. de Lind said.',
    made: [{ by: ['Mr. de Lind'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Bo de Lind',
    mention: 'Harbour chief Bo de Lind',
  },
  {
    about: 'an age before a surname',
    text: `${INTRO}The quay was unsafe, the 52-year-old Okafor said.`,
    made: [{ by: ['the 52-year-old Okafor'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a verb is no part of a title',
    text: 'Mr. Orwin’s comments prompted Ida Lund to leave. The quay was unsafe, Lund said.',
    made: [{ by: ['@2:Lund'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Ida Lund',
    mention: 'Ida Lund',
  },
  {
    about: 'a place is nobody',
    text: 'Rain fell on the Coral Tower Garden. The quay was unsafe, he said.',
    made: [{ by: ['he'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'he',
    mention: null,
    named: false,
  },
  {
    about: 'a weekday that opens a sentence is nobody',
    text: 'Monday was wet. Despite this, the quay opened. It was unsafe, she said.',
    made: [{ by: ['she'], cue: 'said', content: ['It was unsafe'] }],
    name: 'she',
    mention: null,
    named: false,
  },
  {
    about: 'the company is the maker, not the town before the comma',
    text: 'Police searched the offices of the car maker Orbex in Kessel, the company said.',
    made: [
      { by: ['the company'], cue: 'said', content: ['Police searched the offices of the car maker Orbex in Kessel'] },
    ],
    name: 'Orbex',
    mention: 'the car maker Orbex',
  },
  {
    about: 'the company is no town',
    text: 'Police searched the plant in Kessel, the company said.',
    made: [{ by: ['the company'], cue: 'said', content: ['Police searched the plant in Kessel'] }],
    name: 'company',
    mention: null,
    named: false,
  },
  {
    about: 'the firm is no product',
    text: 'There are two versions of the S9, the firm said.',
    made: [{ by: ['the firm'], cue: 'said', content: ['There are two versions of the S9'] }],
    name: 'firm',
    mention: null,
    named: false,
  },
  {
    about: 'he who spoke last, though his first name tells no gender',
    text: 'Rep. Jay Okoro asked for a delay. Rep. Odd Karam questioned the reading. “It is a shame,” he said.',
    made: [
      { by: ['Rep. Jay Okoro'], cue: 'asked for', content: ['a delay'] },
      { by: ['Rep. Odd Karam'], cue: 'questioned', content: ['the reading'] },
      { by: ['he'], cue: 'said', content: ['It is a shame'] },
    ],
    name: 'Odd Karam',
    mention: 'Rep. Odd Karam',
  },
  {
    about: 'words of a quotation give nobody a longer name',
    text: '“Meet Melania Karam at the gate,” a poster said. Karam was calm, Karam said.',
    made: [{ by: ['@3:Karam'], cue: '@2:said', content: ['Karam was calm'] }],
    name: 'Karam',
    mention: null,
  },
  {
    about: 'an adjective before a surname',
    text: `${INTRO}An angry Okafor said no.`,
    made: [{ by: ['An angry Okafor'], cue: 'said', content: ['no'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'who is the person before it, words between',
    text: 'Ines Okafor met Dale Orwin in the Coral Tower, who said that the quay was unsafe.',
    made: [{ by: ['who'], cue: 'said', content: ['that the quay was unsafe'] }],
    name: 'Dale Orwin',
    mention: 'Dale Orwin',
  },
  {
    about: 'it is a pact that spoke before',
    text: 'The Coastal Pact confirmed the raid. The quay was unsafe, it said.',
    made: [
      { by: ['The Coastal Pact'], cue: 'confirmed', content: ['the raid'] },
      { by: ['it'], cue: 'said', content: ['The quay was unsafe'] },
    ],
    name: 'Coastal Pact',
    mention: 'The Coastal Pact',
  },
  {
    about: 'a headline in title case names nobody',
    text: 'Harbour Board Asked Divers to Urge Okafor to Leave Port\nHarbour Minister Ines Okafor met divers. No, Okafor said.',
    made: [{ by: ['@3:Okafor'], cue: 'said', content: ['No'] }],
    name: 'Ines Okafor',
    mention: 'Harbour Minister Ines Okafor',
  },
  {
    about: 'a spokesman may be a woman',
    text: 'Harbour leader Odd Karam spoke. No ship will sail, board spokesman Sunmi Han said. “We wait,” she said.',
    made: [
      { by: ['board spokesman Sunmi Han'], cue: 'said', content: ['No ship will sail'] },
      { by: ['she'], cue: '@2:said', content: ['We wait'] },
    ],
    name: 'Sunmi Han',
    mention: 'board spokesman Sunmi Han',
  },
  {
    about: 'who spoke right before goes on in a quotation, though another is more in mind',
    text:
      'Mayor Paul Lund spoke. Lund said no. Lund said that Lund would sail. Rep. Peter Okoro said that the ferry had left. ' +
      '“He was gone,” he said.',
    made: [
      { by: ['@2:Lund'], cue: 'said', content: ['no'] },
      { by: ['@3:Lund'], cue: '@2:said', content: ['that Lund would sail'] },
      { by: ['Rep. Peter Okoro'], cue: '@3:said', content: ['that the ferry had left'] },
      { by: ['he'], cue: '@4:said', content: ['He was gone'] },
    ],
    name: 'Peter Okoro',
    mention: 'Rep. Peter Okoro',
  },
  {
    about: 'the firm by where it is based',
    text: 'Kessel-based Orbex sold its ferry. Orbex shares fell. The ferry was safe, the Kessel-based firm said.',
    made: [{ by: ['the Kessel-based firm'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Orbex',
    mention: 'Kessel-based Orbex',
  },
  {
    about: 'the newspaper is the publisher named before',
    text: 'Divers told the Coral Gazette that they left. The quay was unsafe, the newspaper said.',
    made: [{ by: ['the newspaper'], cue: 'said', content: ['The quay was unsafe'] }],
    name: 'Coral Gazette',
    mention: 'the Coral Gazette',
  },
  {
    about: 'the company is no union of states',
    text: 'The EU met the divers. The ferry was safe, the company said.',
    made: [{ by: ['the company'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'company',
    mention: null,
    named: false,
  },
  {
    about: 'an agency under a picture is no part of the name behind it',
    text: 'Reuters Orbex was sold. The ferry was safe, Orbex said.',
    made: [{ by: ['@2:Orbex'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Orbex',
    mention: null,
  },
  {
    about: 'an account is nobody of a longer name',
    text: 'The official Orbex Twitter account was closed. The ferry was safe, Orbex said.',
    made: [{ by: ['@2:Orbex'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Orbex',
    mention: null,
  },
  {
    about: 'whose shares fell is no “he”',
    text: 'Divers met Mayor Bo Lind. Orbex shares fell, and Orbex closed. Velm waits. The ferry was safe, he said.',
    made: [{ by: ['he'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Bo Lind',
    mention: 'Mayor Bo Lind',
  },
  {
    about: 'nor is whose board met',
    text: 'Divers met Mayor Bo Lind. Orbex’s board met, and Orbex closed. The ferry was safe, he said.',
    made: [{ by: ['he'], cue: 'said', content: ['The ferry was safe'] }],
    name: 'Bo Lind',
    mention: 'Mayor Bo Lind',
  },
]
