/**
 * Hedges: the words with which a source says that it is not sure, and what they amount to. Data, no logic.
 *
 * `place` tells the reader of the table where the word must stand to weaken the main predicate: a modal in its verb group,
 * an adverb or a phrase beside it, an adjective as its complement or before the head of a noun phrase.
 * Not in the table: "claimed" and "alleged" (a reporter's distance, not the source's doubt), and words that only make a
 * number vague ("about", "some"), which belong to quantities.
 */
import type { Certainty } from '../../model.ts'

export interface Hedge {
  readonly certainty: Extract<Certainty, 'probable' | 'possible'>
  readonly place: 'modal' | 'adverb' | 'adjective' | 'verb' | 'opinion'
}

const table = (place: Hedge['place'], certainty: Hedge['certainty'], phrases: string): [string, Hedge][] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .map((phrase) => [phrase, { place, certainty }])

export const HEDGES: readonly (readonly [string, Hedge])[] = [
  ...table('modal', 'possible', 'may, might, could'),
  ...table('modal', 'probable', 'must have'),
  ...table(
    'adverb',
    'probable',
    `presumably, probably, likely, most likely, more than likely, in all likelihood, in all probability, quite likely,
    very likely, apparently, seemingly, evidently, reportedly, supposedly, purportedly, ostensibly, allegedly, almost certainly, nearly certainly, in my view, in our view, in my opinion, in our opinion, to my mind,
    as far as i know, as far as we know, so far as we know, to my knowledge, to our knowledge, to the best of my knowledge,
    to the best of our knowledge, if i remember correctly, if memory serves, by all accounts, by all appearances, on balance`,
  ),
  ...table(
    'adverb',
    'possible',
    `perhaps, maybe, possibly, conceivably, potentially, quite possibly, very possibly, for all i know, for all we know`,
  ),
  ...table('adjective', 'probable', 'probable, likely, unlikely, improbable, doubtful, presumed, apparent'),
  ...table('adjective', 'possible', 'possible, conceivable, plausible, potential'),
  ...table(
    'verb',
    'probable',
    `seem, seems, seemed, appear to, appears to, appeared to, appear that, appears that, appeared that, appear as, appears as,
    appeared as, look like, looks like, looked like, looks as if, looked as if, looks as though, looked as though,
    is believed, are believed, was believed, were believed, is thought, are thought, was thought, were thought,
    is presumed, are presumed, was presumed, were presumed, is assumed, are assumed, is understood, are understood,
    was understood, were understood, is suspected, are suspected, was suspected, were suspected, suggest that, suggests that,
    suggested that`,
  ),
  ...table(
    'verb',
    'possible',
    `a possibility, the possibility that, a chance that, a chance of, not sure, not certain, unsure, can not be ruled out,
    could not be ruled out, can not rule out, could not rule out, not impossible`,
  ),
]

/** Phrases that hold a word of the table and are no hedge; the longest match wins. */
export const NO_HEDGES: readonly string[] =
  `as soon as possible, as possible, if possible, where possible, wherever possible,
  whenever possible, best possible, worst possible, possible to, impossible to, it possible, could not, could no longer,
  could never, could hardly, could scarcely, could neither, could see, could hear, could feel, could smell, could tell,
  could only see, could only hear, could also see, could also hear, could clearly see, could clearly hear, could still see,
  could still hear, could remember, could recall, could barely, could you, could we, could he, could she, could they,
  could it, may i, may we, may you, may god, more likely than, less likely than, as likely as, likely voters, likely voter,
  must have to, a chance of parole, second chance, no apparent reason, not sure how, not sure why, not sure when`
    .split(',')
    .map((phrase) => phrase.trim())
