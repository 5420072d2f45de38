/** Words of a cue that take back what its verb would do: "refused to confirm", "has yet to comment". Data, no logic. */

/** Verb forms and adjectives before "to" or a gerund. */
export const WITHHOLDERS: ReadonlySet<string> = new Set(
  `refuse refuses refused refusing decline declines declined declining fail fails failed failing hesitate hesitates hesitated
  hesitating avoid avoids avoided avoiding unable unwilling reluctant loath loth powerless neglect neglects neglected neglecting
  omit omits omitted omitting delay delayed unprepared resisted resist resists resisting forbear shied shy`.split(
    /\s+/,
  ),
)

/** Phrases of a cue, or right before it, that withhold. */
export const WITHHOLDING_PHRASES: readonly string[] = [
  'no comment',
  'no confirmation',
  'no official confirmation',
  'no immediate comment',
  'no immediate confirmation',
  'no immediate response',
  'no word',
  'no details',
  'no response',
  'no statement',
  'not clear',
  'unclear',
  'not known',
  'unknown',
  'yet to',
  'still to',
  'short of',
  'without',
  'remains to be',
  'off the record',
  'far from',
  'before he could',
  'before she could',
  'before they could',
]

/** Cue words after which a saying has not happened yet: a confirmation that is only expected confirms nothing. */
export const PENDING: readonly string[] = [
  'may',
  'might',
  'will',
  'expected to',
  'due to',
  'set to',
  'likely to',
  'about to',
  'scheduled to',
  'poised to',
  'ready to',
  'prepared to',
  'planning to',
  'plans to',
  'going to',
]

/** Cue words that leave a confirmation or a denial half done. */
export const ALMOST: readonly string[] = [
  'appeared to',
  'appears to',
  'appear to',
  'seemed to',
  'seems to',
  'seem to',
  'all but',
  'almost',
  'nearly',
  'virtually',
  'effectively',
  'tacitly',
  'implicitly',
]

/** What can be false: with these as content, to reject or dismiss is to deny; a proposal that is rejected is not denied. */
export const ALLEGATION_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations report reports charge charges suggestion suggestions notion idea
  rumor rumors rumour rumours assertion assertions story stories speculation theory theories finding findings account accounts
  criticism criticisms contention insinuation insinuations characterization characterisation narrative evidence link links
  statement statements argument arguments complaint complaints concern concerns talk version involvement role responsibility
  implication implications assessment conclusion conclusions view perception warnings warning fears it them this that`.split(
    /\s+/,
  ),
)

/** Lemmas of cues that deny an allegation, but turn down an offer. */
export const REJECTIONS: ReadonlySet<string> = new Set(
  `reject dismiss rebuff spurn shrug brush repudiate discount disavow disclaim`.split(' '),
)

/** What makes a rejection a denial whatever is rejected: "dismissed the memo as a forgery". */
export const AS_FALSE: ReadonlySet<string> = new Set(
  `false baseless groundless unfounded untrue fake fabricated fabrication fabrications nonsense lies lie rumor rumors rumour rumours
  incorrect inaccurate wrong fiction hoax forgery propaganda misinformation disinformation ridiculous absurd speculation
  preposterous ludicrous outrageous`.split(/\s+/),
)
