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
  implication implications assessment conclusion conclusions view perception warnings warning fears suspicion suspicions belief
  impression premise myth hypothesis it them this that`.split(/\s+/),
)

/** Lemmas of cues that deny an allegation, but turn down an offer. */
export const REJECTIONS: ReadonlySet<string> = new Set(
  `reject,dismiss,rebuff,spurn,repudiate,discount,disavow,disclaim,brush off,brush aside,shrug off,wave off,wave away,laugh off,shoot down,knock down,
  pour cold water on,push back against,push back on`
    .split(',')
    .map((lemma) => lemma.trim()),
)

const FALSE =
  `false baseless groundless unfounded untrue fake faked fabricated fabrication fabrications invented invention concocted nonsense
  lies lie incorrect inaccurate fiction fictional hoax bogus phony phoney falsehood falsehoods untruth untruths myth myths fairy smear slander
  propaganda misinformation disinformation`.split(/\s+/)

/** What is false. */
export const FALSEHOODS: ReadonlySet<string> = new Set(FALSE)

/** What makes a rejection a denial whatever is rejected: "dismissed the memo as a forgery". */
export const AS_FALSE: ReadonlySet<string> = new Set([
  ...FALSE,
  ...`rumor rumors rumour rumours wrong forgery ridiculous absurd speculation preposterous ludicrous outrageous`.split(
    ' ',
  ),
])

/** Reports and claims: who says that one of these is false denies it. */
export const ALLEGED: ReadonlySet<string> = new Set(
  `report reports claim claims allegation allegations accusation accusations charge charges suggestion suggestions notion rumor rumors
  rumour rumours assertion assertions story stories theory theories account accounts statement statements insinuation insinuations
  narrative suspicion suspicions contention article articles`.split(/\s+/),
)

/** After a verb of calling they stand for a report. */
export const ALLEGED_PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'this', 'that', 'these', 'those'])

/** Lemmas of cues that give something a name. */
export const CALLS: ReadonlySet<string> = new Set(
  `call label brand dub describe deem term characterize characterise denounce condemn`.split(' '),
)

/** What is refused or not done in words, though no cue of the lexicon: "refused to name the firm". */
export const TELLINGS: ReadonlySet<string> = new Set(
  `name identify specify elaborate clarify quantify answer detail speculate expand characterize characterise talk speak address
  divulge`.split(/\s+/),
)

/** Of what is handed over, what tells something: "refused to give details", but not "refused to give up the seat". */
export const HANDINGS: ReadonlySet<string> = new Set('give provide release share offer publish supply make'.split(' '))
export const INFORMATION: ReadonlySet<string> = new Set(
  `detail details name names identity identities number numbers figure figures information comment comments statement reason reasons
  interview interviews transcript transcripts explanation explanations answer answers timeline timetable specifics`.split(
    /\s+/,
  ),
)

/** Lemmas of cues of showing: evidence that does not show something shows that it is not so, and withholds nothing. */
export const SHOWINGS: ReadonlySet<string> = new Set('show reveal indicate suggest illustrate find imply'.split(' '))

/** Lemmas of cues that foretell only where the main predicate of their content lies later: "“It is so,” she warned". */
export const WARNINGS: ReadonlySet<string> = new Set(['warn', 'forewarn', 'caution'])

/** Lemmas of cues of mere mention: what is not mentioned is not withheld. */
export const MENTIONS: ReadonlySet<string> = new Set(
  'mention,refer to,allude to,talk about,speak of,speak about,highlight,cite,quote,invoke,list'.split(','),
)

/** Lemmas of cues for what is done to somebody with words, or shown by what one does: not done, they keep nothing back. */
export const DEEDS: ReadonlySet<string> = new Set(
  `alert warn forewarn notify inform remind advise brief reassure assure blame accuse charge show prove demonstrate illustrate`.split(
    /\s+/,
  ),
)

/** The same of verbs that are no cues: "failed to persuade the board". */
export const INFLUENCES: ReadonlySet<string> = new Set(
  'persuade convince deter dissuade impress teach motivate'.split(' '),
)
