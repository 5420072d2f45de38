/** Cues whose source wants something done or known: *demands*, *asks*. */
import type { CueGroup } from '../cue-entry.ts'

export const REQUESTS: readonly CueGroup[] = [
  {
    kind: 'verb',
    act: 'demands',
    frames: ['that', 'infinitive', 'phrase'],
    lemmas: `demand, insist on, call for, call on, call upon, request, plead for, appeal for, press for, push for, lobby for, clamor for,
      argue for, ask for, recommend, propose, advocate, beseech, implore, instruct, command, petition`,
  },
  {
    kind: 'verb',
    act: 'demands',
    frames: ['quote', 'that', 'infinitive'],
    addressee: true,
    lemmas: `urge, order, exhort, implore, beg, beseech, instruct, command, advise, encourage, admonish, appeal to, plead with, petition`,
  },
  {
    kind: 'verb',
    act: 'demands',
    frames: ['that', 'infinitive'],
    addressee: true,
    lemmas: 'tell, ask, press, pressure, direct, challenge, call on, call upon, warn, invite, summon, lobby, dare',
  },
  {
    kind: 'verb',
    act: 'asks',
    frames: ['quote', 'question'],
    addressee: true,
    lemmas: 'ask, quiz, query, grill, press, interview',
  },
  {
    kind: 'verb',
    act: 'asks',
    frames: ['quote', 'question', 'that'],
    lemmas: 'wonder, inquire, enquire, question, muse, ponder, debate, demand, want to know, speculate about',
  },
  { kind: 'verb', act: 'asks', frames: ['phrase'], lemmas: 'ask about, inquire about, wonder about, speculate about' },
]
