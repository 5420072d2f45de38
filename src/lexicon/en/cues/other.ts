/** Cues that are no verbs: prepositions, adverbs, nouns and adjectives. */
import type { CueGroup } from '../cue-entry.ts'

export const OTHER: readonly CueGroup[] = [
  {
    kind: 'preposition',
    act: 'asserts',
    frames: ['clause'],
    lemmas: 'according to, in the words of, in the view of, in the opinion of, in the eyes of',
  },
  {
    kind: 'adverb',
    act: 'asserts',
    frames: ['clause'],
    lemmas: 'reportedly, allegedly, purportedly, supposedly, ostensibly',
  },
  {
    kind: 'noun',
    act: 'asserts',
    frames: ['that'],
    lemmas: `claim, statement, allegation, accusation, assertion, belief, view, argument, suggestion, notion, opinion, observation, conclusion,
      contention, insistence, explanation, testimony, remark, comment, report, rumor, rumour, speculation, announcement, revelation,
      declaration, charge, impression, conviction, sense, theory, reminder, message, indication, hint, perception, finding, assessment,
      evidence, assurance, reassurance, complaint`,
  },
  {
    kind: 'noun',
    act: 'predicts',
    frames: ['that', 'infinitive'],
    lemmas: 'prediction, forecast, warning, promise, pledge, vow, threat, expectation, prospect',
  },
  {
    kind: 'noun',
    act: 'confirms',
    frames: ['that'],
    lemmas: 'confirmation, admission, acknowledgment, acknowledgement, concession, agreement',
  },
  { kind: 'noun', act: 'denies', frames: ['that'], lemmas: 'denial, rebuttal, refutation' },
  { kind: 'noun', act: 'doubts', frames: ['that', 'question'], lemmas: 'doubt, skepticism, scepticism, question' },
  {
    kind: 'noun',
    act: 'expresses',
    frames: ['that'],
    lemmas: 'hope, fear, concern, worry, wish, regret, confidence, optimism, anger, outrage, criticism',
  },
  {
    kind: 'noun',
    act: 'demands',
    frames: ['that', 'infinitive'],
    lemmas: 'demand, request, proposal, recommendation, insistence, call, appeal, plea, order',
  },
  {
    kind: 'adjective',
    act: 'expresses',
    frames: ['that', 'question'],
    lemmas: `confident, optimistic, hopeful, concerned, worried, afraid, fearful, sure, certain, convinced, adamant, aware, unaware, skeptical, sceptical,
      doubtful, glad, proud, pleased, disappointed, sorry, angry, surprised, wary, unsure, uncertain, grateful, alarmed, unconvinced`,
  },
]
