/** Buildings, palaces and offices that stand for who works in them. Capitals stand in `countries.ts`. */
import type { SourceKind } from '../../model.ts'

export interface Seat {
  readonly phrase: string
  readonly name: string
  readonly kind: SourceKind
  readonly country: string | null
}

const government = (phrase: string, name: string, country: string): Seat => ({
  phrase,
  name,
  kind: 'government',
  country,
})
const body = (phrase: string, name: string, country: string | null): Seat => ({
  phrase,
  name,
  kind: 'organization',
  country,
})

export const SEATS: readonly Seat[] = [
  government('Kremlin', 'Government of Russia', 'RU'),
  government('White House', 'Government of the United States', 'US'),
  government('Downing Street', 'Government of the United Kingdom', 'GB'),
  government('10 Downing Street', 'Government of the United Kingdom', 'GB'),
  government('Number 10', 'Government of the United Kingdom', 'GB'),
  government('No 10', 'Government of the United Kingdom', 'GB'),
  government('Whitehall', 'Government of the United Kingdom', 'GB'),
  government('Élysée', 'Government of France', 'FR'),
  government('Elysée', 'Government of France', 'FR'),
  government('Elysee', 'Government of France', 'FR'),
  government('Élysée Palace', 'Government of France', 'FR'),
  government('Elysee Palace', 'Government of France', 'FR'),
  government('Matignon', 'Government of France', 'FR'),
  government('Blue House', 'Government of South Korea', 'KR'),
  government('Casa Rosada', 'Government of Argentina', 'AR'),
  government('Palazzo Chigi', 'Government of Italy', 'IT'),
  government('Quirinale', 'Government of Italy', 'IT'),
  government('Moncloa', 'Government of Spain', 'ES'),
  government('Planalto', 'Government of Brazil', 'BR'),
  government('Zhongnanhai', 'Government of China', 'CN'),
  government('Malacañang', 'Government of the Philippines', 'PH'),
  government('Malacanang', 'Government of the Philippines', 'PH'),
  government('Miraflores', 'Government of Venezuela', 'VE'),
  government('Rashtrapati Bhavan', 'Government of India', 'IN'),
  government('Oval Office', 'Government of the United States', 'US'),
  government('Vatican', 'Holy See', 'VA'),
  government('Holy See', 'Holy See', 'VA'),
  body('Pentagon', 'Department of Defense', 'US'),
  body('Foggy Bottom', 'Department of State', 'US'),
  body('Capitol Hill', 'United States Congress', 'US'),
  body('Quai d’Orsay', 'Ministry of Foreign Affairs', 'FR'),
  body("Quai d'Orsay", 'Ministry of Foreign Affairs', 'FR'),
  body('Bundestag', 'Bundestag', 'DE'),
  body('Knesset', 'Knesset', 'IL'),
  body('Duma', 'State Duma', 'RU'),
  body('State Duma', 'State Duma', 'RU'),
  body('Verkhovna Rada', 'Verkhovna Rada', 'UA'),
  body('Rada', 'Verkhovna Rada', 'UA'),
  body('Scotland Yard', 'Metropolitan Police', 'GB'),
  body('Met Police', 'Metropolitan Police', 'GB'),
  body('Langley', 'Central Intelligence Agency', 'US'),
  body('Lubyanka', 'Federal Security Service', 'RU'),
  // Seats of several bodies: the one that a capital used as an actor means most often.
  body('Brussels', 'European Union', null),
  body('Turtle Bay', 'United Nations', null),
  body('Strasbourg', 'European Parliament', null),
]
