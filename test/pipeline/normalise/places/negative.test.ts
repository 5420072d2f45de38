import { describe, expect, it } from 'vitest'
import { places } from './placed.ts'

/** Texts in which no place may be found, by why. */
const NOWHERE: Readonly<Record<string, readonly string[]>> = {
  'part of the name of a body': [
    'She banks with the Bank of America.',
    'He studied at the University of Texas.',
    'The Moscow Times has a new owner.',
    'They read the Washington Post every day.',
    'A West Point graduate leads the firm.',
    'The Chicago Tribune won a prize.',
    'He plays for the Dallas Cowboys.',
    'The Philadelphia Orchestra is on tour.',
    'Fans of Paris Saint-Germain wept.',
    'The Royal Bank of Scotland closed the branch.',
    'The London School of Economics hired her.',
    'A Boston Consulting partner wrote it.',
    'He bought Kentucky Fried Chicken for everyone.',
    'The Geneva Conventions forbid it.',
  ],
  'name of a street': [
    'They met on Memphis Street.',
    'The shop is at 12 Lincoln Avenue.',
    'Traffic stood still on Richmond Road.',
  ],
  'name of a person': [
    'Paris Hilton wore green.',
    'Lloyd Austin arrived late.',
    'Mr. Lincoln declined.',
    'Austin told reporters that it was late.',
    'Gov. Houston vetoed the bill.',
    'J. Madison signed it.',
    'Jack London wrote novels.',
    'Officer Trenton Kuta was unhurt.',
    'Sydney McClain baked a cake. McClain is nine.',
    'Marlene Preston wept. Preston had lost.',
    '"We are ready," said Burlington.',
    'Jordan Dyer won the race.',
  ],
  'government as an actor': [
    'Oslo and Lima agree.',
    'The parcel was sent by Ottawa.',
    'Talks between Oslo and Lima go on.',
    'Canberra has agreed to the plan.',
    'Norway has sent two ships.',
    'Norway is preparing a list.',
    'Norway’s proposal is long.',
    'The envoy held talks with Lisbon.',
    'They called for sanctions on Norway.',
    'He told Norway to wait.',
    'According to Lisbon, the plan is sound.',
    'The US on Monday, March 4, confirmed it.',
    'A statement from Lisbon followed.',
    'It is time for Norway to decide.',
    'The letter was signed by Norway and Sweden.',
    'Oslo, Lima and the US deny it.',
    'The United States’ army is large.',
    'They compelled Norway and Sweden to pay.',
    'With Lisbon easing off, the deal is done.',
  ],
  'demonym or adjective': [
    'North Korean troops trained.',
    'The Ukrainian president spoke.',
    'US officials declined.',
    'Two Norwegians and a Swede won.',
    'A Moscow-backed party lost.',
    'He is a British national.',
    'The talks were US-led.',
    'It costs US$40.',
    'The United States embassy was shut.',
    'He got tired of Canadian winters.',
  ],
  'word of the language': [
    'Reading is fun.',
    'Nice work was done.',
    'Of course it was.',
    'Police came at once.',
    'Mobile phones rang.',
    'Most people left in March.',
    'Same here.',
    'The NIS and the BAC merged.',
    'West Nile virus was found.',
    'He prefers German measles to Spanish flu.',
    'The Apollo capsule is on show.',
    'She works at the White House.',
    'Christmas came early.',
    'In August it rained.',
    'He did it for the Bulls.',
    'The service at St. John’s began at nine.',
    'Wal-Mart closed.',
  ],
}

describe('no place', () => {
  for (const [why, texts] of Object.entries(NOWHERE)) {
    it.each(texts)(`${why}: %s`, async (text) => {
      expect((await places(text)).map(({ exact, name }) => `${exact} > ${name}`)).toEqual([])
    })
  }
})
