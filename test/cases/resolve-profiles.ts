/** Noun phrases of sources, and who they say their bearer is. Left out: null. */
import type { SourceKind } from '../../src/model.ts'

export interface ProfileCase {
  readonly phrase: string
  readonly name: string
  readonly kind: SourceKind
  readonly named: boolean
  readonly role?: string
  /** Name / kind / country, an unknown country empty. */
  readonly affiliation?: string
  readonly country?: string
}

type Rest = Partial<ProfileCase>

const person = (phrase: string, name: string, rest: Rest = {}): ProfileCase => ({
  phrase,
  name,
  kind: 'person',
  named: true,
  ...rest,
})
const unnamed = (phrase: string, name: string, rest: Rest = {}): ProfileCase => ({
  phrase,
  name,
  kind: 'person',
  named: false,
  role: name,
  ...rest,
})
const group = (phrase: string, name: string, rest: Rest = {}): ProfileCase => ({
  phrase,
  name,
  kind: 'group',
  named: false,
  ...rest,
})
const government = (phrase: string, country: string, name: string): ProfileCase => ({
  phrase,
  name,
  kind: 'government',
  named: true,
  country,
})
const body = (phrase: string, name: string, rest: Rest = {}): ProfileCase => ({
  phrase,
  name,
  kind: 'organization',
  named: true,
  ...rest,
})
const document = (phrase: string, name: string): ProfileCase => ({ phrase, name, kind: 'document', named: false })
const publisher = (phrase: string, name: string, rest: Rest = {}): ProfileCase => ({
  phrase,
  name,
  kind: 'publisher',
  named: true,
  ...rest,
})

export const PROFILES: readonly ProfileCase[] = [
  person('an incredulous Ines Okafor', 'Ines Okafor'),
  person('the calm Ines Okafor', 'Ines Okafor'),
  person('Orwin CEO Tan', 'Tan', { role: 'Orwin CEO', affiliation: 'Orwin / unknown / ' }),
  unnamed('at least one baker', 'baker'),
  body('the WHO', 'World Health Organization'),
  body('the police last week', 'police', { named: false }),
  // people with titles
  person('Coral Harbour Mayor Ines Okafor', 'Ines Okafor', { role: 'Coral Harbour Mayor' }),
  person('US Fisheries Secretary Dale Orwin', 'Dale Orwin', {
    role: 'US Fisheries Secretary',
    country: 'US',
    affiliation: 'Government of the United States / government / US',
  }),
  person('Norwegian intelligence chief Olav Brandt', 'Olav Brandt', {
    role: 'Norwegian intelligence chief',
    country: 'NO',
    affiliation: 'Norwegian intelligence / organization / NO',
  }),
  person('former Peruvian president Ana Quispe', 'Ana Quispe', {
    role: 'former Peruvian president',
    country: 'PE',
    affiliation: 'Government of Peru / government / PE',
  }),
  person('Lt. Gen. Olav Brandt', 'Olav Brandt', { role: 'Lt. Gen.' }),
  person('Texas Sen. Dale Orwin', 'Dale Orwin', { role: 'Texas Sen.', country: 'US' }),
  person('Secretary of State Dale Orwin', 'Dale Orwin', { role: 'Secretary of State' }),
  person('Harbour Watch spokeswoman Ines Okafor', 'Ines Okafor', {
    role: 'Harbour Watch spokeswoman',
    affiliation: 'Harbour Watch / unknown / ',
  }),
  person('Former Republican Chairman and Chief Executive Ines Okafor', 'Ines Okafor', {
    role: 'Former Republican Chairman and Chief Executive',
  }),
  person('Amnesty International spokesman Dale Orwin', 'Dale Orwin', {
    role: 'Amnesty International spokesman',
    affiliation: 'Amnesty International / organization / ',
  }),
  person('Judge Ann Winterbourne', 'Ann Winterbourne', { role: 'Judge' }),
  // courtesy titles are no roles
  person('Mr. Orwin', 'Orwin'),
  person('Mrs Okafor', 'Okafor'),
  // names that look like titles
  person('Mr. Singer', 'Singer'),
  body('General Electric', 'General Electric', { country: 'US' }),
  person('Stephen Bishop', 'Stephen Bishop'),
  person('Anna Cook', 'Anna Cook'),
  // a person's own name tells no country
  person('Robert Jordan', 'Robert Jordan'),
  person('Dawn French', 'Dawn French'),
  // appositions
  person('Han Sun-mi, a member of the harbour safety committee,', 'Han Sun-mi', {
    role: 'member of the harbour safety committee',
    affiliation: 'harbour safety committee / organization / ',
  }),
  person('Ines Okafor, 52, a baker who saw the fire,', 'Ines Okafor', { role: 'baker' }),
  person('Olav Brandt, commander of the Northern Fleet,', 'Olav Brandt', {
    role: 'commander of the Northern Fleet',
    affiliation: 'Northern Fleet / organization / ',
  }),
  person('Ida Lund, the Washington director of the Coral Fund', 'Ida Lund', {
    role: 'Washington director of the Coral Fund',
    affiliation: 'Coral Fund / organization / ',
  }),
  person('the district prosecutor, Ina Berg,', 'Ina Berg', { role: 'district prosecutor' }),
  person('Ida Lund of the Coral Institute', 'Ida Lund', { affiliation: 'Coral Institute / organization / ' }),
  person('columnist and radio host Ida Lund', 'Ida Lund', { role: 'columnist and radio host' }),
  person('CORAL BAY (Coral Newswire) - Mayor Ida Lund', 'Ida Lund', { role: 'Mayor' }),
  person('British Columbia Premier Ida Lund', 'Ida Lund', {
    role: 'British Columbia Premier',
    country: 'CA',
  }),
  // unnamed
  unnamed('An OSCE spokesperson in Vienna', 'OSCE spokesperson', {
    affiliation: 'Organization for Security and Co-operation in Europe / organization / ',
  }),
  unnamed('a spokesman for the Coralian ministry of fisheries', 'spokesman', {
    affiliation: 'Coralian ministry of fisheries / organization / ',
  }),
  unnamed('a senior Chilean diplomat', 'senior Chilean diplomat', {
    country: 'CL',
    affiliation: 'Government of Chile / government / CL',
  }),
  unnamed('the head of state', 'head of state'),
  unnamed('the minister', 'minister'),
  unnamed("Okafor's lawyer", 'lawyer', { affiliation: 'Okafor / unknown / ' }),
  unnamed('the council’s lawyer', 'lawyer', { affiliation: 'council / organization / ' }),
  group('Western sources', 'Western sources'),
  group('officials', 'officials'),
  group('two US officials familiar with the matter', 'US officials', {
    country: 'US',
    affiliation: 'Government of the United States / government / US',
  }),
  group('some of the residents', 'residents'),
  group('several members of the harbour board', 'members of the harbour board', {
    affiliation: 'harbour board / organization / ',
  }),
  group('the Russians', 'Russians', { country: 'RU' }),
  // governments
  government('Moscow', 'RU', 'Government of Russia'),
  government('Pyongyang', 'KP', 'Government of North Korea'),
  government('the Kremlin', 'RU', 'Government of Russia'),
  government('the White House', 'US', 'Government of the United States'),
  government('Downing Street', 'GB', 'Government of the United Kingdom'),
  government('the US', 'US', 'Government of the United States'),
  government('North Korea', 'KP', 'Government of North Korea'),
  government('the Dutch government', 'NL', 'Government of the Netherlands'),
  government('Polish authorities', 'PL', 'Government of Poland'),
  // bodies
  body('the Pentagon', 'Department of Defense', { country: 'US' }),
  body('Brussels', 'European Union'),
  body('NATO', 'NATO'),
  body('the FBI', 'Federal Bureau of Investigation', { country: 'US' }),
  body("Chile's Harbour Safety Service (HSS)", 'Harbour Safety Service', { country: 'CL' }),
  body('the Coral Council', 'Coral Council'),
  body('the Philippine coast guard', 'Philippine coast guard', { country: 'PH' }),
  body('the Institute for the Study of Reefs', 'Institute for the Study of Reefs'),
  body('the Okafor campaign', 'Okafor campaign'),
  { phrase: 'police', name: 'police', kind: 'organization', named: false },
  { phrase: 'the foreign ministry', name: 'foreign ministry', kind: 'organization', named: false },
  body('Okafor’s campaign', 'Okafor’s campaign'),
  // publishers and documents
  publisher('Reuters', 'Reuters', { country: 'GB' }),
  publisher('the Washington Post', 'Washington Post', { country: 'US' }),
  publisher('the Coral Gazette', 'Coral Gazette'),
  { phrase: 'the newspaper', name: 'newspaper', kind: 'publisher', named: false },
  document('the report', 'report'),
  document('a leaked memo', 'leaked memo'),
  // capital words that are no person's
  body('Orwin Australia', 'Orwin Australia', { country: 'AU' }),
  { phrase: 'Star Divers', name: 'Star Divers', kind: 'unknown', named: true },
  unnamed('the Australian managing director', 'Australian managing director', { country: 'AU' }),
  publisher('The Hill', 'The Hill', { country: 'US' }),
  // places are nobody's names
  group('Officials in Paris, Texas', 'Officials'),
  unnamed('The mayor of Ardenhall, Norland', 'mayor of Ardenhall', { role: 'mayor' }),
  unnamed('The mayor of Ardenhall, Lower Vell,', 'mayor of Ardenhall', { role: 'mayor' }),
  person('the mayor of Ardenhall, Ina Berg,', 'Ina Berg', { role: 'mayor' }),
  { phrase: 'Lower Vell', name: 'Lower Vell', kind: 'unknown', named: true },
  { phrase: 'North Vell', name: 'North Vell', kind: 'unknown', named: true },
  // a title inside an apposition
  person('a spokesman for the army, Colonel Odd Karam', 'Odd Karam', {
    role: 'spokesman',
    affiliation: 'army / organization / ',
  }),
  // a name behind the noun of a body
  body('the car maker Orbex in Kessel', 'Orbex'),
  body('the agency Vellpress', 'Vellpress'),
  publisher('the newspaper Vellpress', 'Vellpress'),
  body('the Coastal Guard', 'Coastal Guard'),
  { phrase: 'the S9', name: 'S9', kind: 'unknown', named: true },
  // whose office, and a day behind a body
  { phrase: 'the mayor’s office', name: 'mayor’s office', kind: 'organization', named: false },
  { phrase: 'his office', name: 'office', kind: 'organization', named: false },
  { phrase: 'the Council on Tuesday', name: 'Council', kind: 'organization', named: false },
  // where somebody is at home, and who made a document
  unnamed('A source in the ministry, who declined to be named', 'source', {
    affiliation: 'ministry / organization / ',
  }),
  unnamed('a doctor in the city', 'doctor'),
  unnamed('a source in Kessel', 'source'),
  { ...document('a report by the Stone Institute', 'report'), affiliation: 'Stone Institute / organization / ' },
  {
    ...document('a study published by the Stone Institute', 'study'),
    affiliation: 'Stone Institute / organization / ',
  },
  document('A memo seen by the Alder Courier', 'memo'),
  document('Leaked papers', 'Leaked papers'),
  // the capital of a sentence
  { phrase: 'Local police', name: 'Local police', kind: 'organization', named: false },
  body('Kessel police', 'Kessel police'),
  { phrase: 'The Kessel-based firm', name: 'Kessel-based firm', kind: 'organization', named: false },
  body('Kessel-based Orbex', 'Orbex'),
  // a name behind what somebody presides over
  person('Prime Minister of Norland Ida Lund', 'Ida Lund', { role: 'Prime Minister' }),
  person('director of the Coral Fund Ida Lund', 'Ida Lund', {
    role: 'director',
    affiliation: 'Coral Fund / organization / ',
  }),
  unnamed('a friend of Mayor Bo Lind', 'friend of Mayor Bo Lind', { role: 'friend' }),
  // acronyms and founders
  group('HSS officials', 'HSS officials', { affiliation: 'HSS / organization / ' }),
  group('LGBT activists', 'LGBT activists'),
  person('Orbex founder Ida Lund', 'Ida Lund', { role: 'Orbex founder', affiliation: 'Orbex / unknown / ' }),
  // titles in -man are no man's alone
  person('Harbour Watch spokesman Ines Okafor', 'Ines Okafor', {
    role: 'Harbour Watch spokesman',
    affiliation: 'Harbour Watch / unknown / ',
  }),
  // authorities of one branch are bodies
  body('the Tarnish river authorities', 'Tarnish river authorities'),
  body('Polish health authorities', 'Polish health authorities', { country: 'PL' }),
  // "us" and "who" are words
  { phrase: 'us', name: 'us', kind: 'unknown', named: false },
  { phrase: 'who', name: 'who', kind: 'unknown', named: false },
  // "All" of a name, a title in one, the credit of a picture in front of one
  body('All Coral Airways', 'All Coral Airways'),
  body('the Information Commissioner’s Office', 'Information Commissioner’s Office'),
  person('Reuters Ines Okafor', 'Ines Okafor'),
  person('Reuters correspondent Bo Lind', 'Bo Lind', {
    role: 'Reuters correspondent',
    affiliation: 'Reuters / publisher / GB',
    country: 'GB',
  }),
  // an "and" before the noun of both: one body or one group
  body('The Trade and Transport Ministry', 'Trade and Transport Ministry'),
  body('The Food and Water Board', 'Food and Water Board'),
  body('The Health and Human Services Department of Vell', 'Health and Human Services Department of Vell'),
  body('The Berg and Lund law firm', 'Berg and Lund law firm'),
  group('Search and rescue teams', 'Search and rescue teams'),
  group('Farm and civil rights groups', 'Farm and civil rights groups'),
  group('Pediatric and mental health experts', 'Pediatric and mental health experts'),
  group('Current and former ministry officials', 'Current and former ministry officials', {
    affiliation: 'ministry / organization / ',
  }),
  group('Doctors and nurses', 'Doctors and nurses'),
  person('Trade and industry minister Ines Okafor', 'Ines Okafor', {
    role: 'Trade and industry minister',
    affiliation: 'Trade and industry Ministry / organization / ',
  }),
  // and what is nobody's name
  group('Close to three dozen Vell Liberals', 'Vell Liberals'),
  person('One of them, Senator Ines Okafor of Vell', 'Ines Okafor'),
  body('Ida’s List, a business site', 'Ida’s List'),
  body('Hope for Vell, a charity', 'Hope for Vell'),
  group('Many', 'Many'),
]
