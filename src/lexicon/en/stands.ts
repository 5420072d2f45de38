/**
 * What a clause makes of the clause inside it: "it was a lie that …", "she did not know whether …", "the idea that … was absurd". Data, no
 * logic.
 */

/** What the outer clause does with the inner one. */
export type Stand = 'denies' | 'doubts' | 'withholds' | 'expresses' | 'demands' | 'upholds'

const table = (stand: Stand, words: string): [string, Stand][] => words.split(/\s+/).map((word) => [word, stand])

/** What "it was …" or "the report was …" is completed by; negated, what denies upholds and what upholds denies. */
export const COMPLEMENTS: ReadonlyMap<string, Stand> = new Map([
  ...table(
    'denies',
    `false untrue wrong incorrect inaccurate mistaken absurd ridiculous preposterous ludicrous laughable nonsense nonsensical rubbish garbage
    lie lies myth myths fiction fictional fictitious fabrication fabrications fabricated invention invented concocted hoax fake faked bogus falsehood
    falsehoods untruth untruths baseless unfounded groundless unthinkable inconceivable fantasy fantasies misinformation
    disinformation propaganda smear slander libel libellous libelous slanderous phony phoney far-fetched erroneous
    unjustified misguided fanciful defamatory impossible unimaginable delusional misconception misrepresentation mischaracterisation
    mischaracterization distortion distortions fallacy canard farce outlandish implausible meritless`,
  ),
  ...table(
    'withholds',
    `unclear unknown unconfirmed unverified uncertain unsubstantiated unproven unproved undecided unresolved undetermined unverifiable
    inconclusive premature unsaid`,
  ),
  ...table(
    'doubts',
    'doubtful questionable dubious debatable suspect disputed contested suspicious misleading exaggerated exaggeration',
  ),
  ...table(
    'upholds',
    'true correct accurate right truthful undeniable undisputed indisputable incontrovertible factual',
  ),
  // said of what is known: negated they withhold
  ...table('upholds', 'clear certain known sure established evident obvious definite'),
])

/** Of these, what is not known when it is negated; the others that uphold are denied. */
export const KNOWN_COMPLEMENTS: ReadonlySet<string> = new Set(
  'clear certain known sure established evident obvious definite'.split(' '),
)

/** Words that may stand between "be" and what completes it, beside adverbs. */
export const DEGREES: ReadonlySet<string> = new Set(
  `a an the all just pure complete total outright blatant big utter sheer wholly patent another plain far too very quite as so
  downright deliberate malicious dangerous crude simple old common popular widespread shameless monstrous wild bare-faced barefaced bit or
  question matter only`.split(/\s+/),
)

/** Phrases that complete "be", "have", "lack", with what they amount to. */
export const COMPLEMENT_PHRASES: readonly (readonly [string, Stand])[] = [
  ['out of the question', 'denies'],
  ['without foundation', 'denies'],
  ['without any foundation', 'denies'],
  ['without basis', 'denies'],
  ['without any basis', 'denies'],
  ['without merit', 'denies'],
  ['without substance', 'denies'],
  ['devoid of truth', 'denies'],
  ['far from true', 'denies'],
  ['far from the truth', 'denies'],
  ['fake news', 'denies'],
  ['made up', 'denies'],
  ['made-up', 'denies'],
  ['in error', 'denies'],
  ['no basis', 'denies'],
  ['no foundation', 'denies'],
  ['no merit', 'denies'],
  ['no substance', 'denies'],
  ['no truth', 'denies'],
  ['no basis in fact', 'denies'],
  ['no basis in reality', 'denies'],
  ['not the case', 'denies'],
  ['the case', 'upholds'],
  ['no secret', 'upholds'],
  ['beyond doubt', 'upholds'],
  ['beyond question', 'upholds'],
  ['beyond dispute', 'upholds'],
  ['in doubt', 'doubts'],
  ['in question', 'doubts'],
  ['in dispute', 'doubts'],
  ['open to question', 'doubts'],
  ['open to doubt', 'doubts'],
  ['hard to believe', 'doubts'],
  ['difficult to believe', 'doubts'],
  ['an open question', 'withholds'],
  ['to be seen', 'withholds'],
  ['to be established', 'withholds'],
  ['to be confirmed', 'withholds'],
  ['up in the air', 'withholds'],
]

/** "It is impossible to say whether": with a verb of telling behind it, nothing is told. */
export const UNTELLABLE: ReadonlySet<string> = new Set(
  'early soon impossible hard difficult premature possible unable irresponsible speculative tricky'.split(' '),
)

/** What somebody is who says so of himself; negated, what upholds is withheld. */
export const STATES_OF_MIND: ReadonlyMap<string, Stand> = new Map([
  ...table('upholds', 'aware sure certain positive'),
  ...table('withholds', 'unaware unsure uncertain ignorant'),
  ...table('doubts', 'doubtful sceptical skeptical dubious unconvinced unpersuaded suspicious'),
  ...table('upholds', 'convinced persuaded confident adamant satisfied'),
  ...table('expresses', 'hopeful afraid fearful worried'),
])

/** Of these, what is doubted when it is negated: "was not convinced that". */
export const CONVICTIONS: ReadonlySet<string> = new Set('convinced persuaded confident satisfied'.split(' '))

/** What one has or hears none of, who does not know: "had no information that", "there was no confirmation that". */
export const KNOWLEDGE: ReadonlySet<string> = new Set(
  `knowledge information idea clue confirmation word details intelligence reports report news clarity certainty recollection memory verification
  notification guarantee awareness comment way means inkling`.split(/\s+/),
)

/** What one has who doubts; with "no" it upholds. */
export const DOUBTS: ReadonlySet<string> = new Set(
  'doubt doubts question questions reservations scepticism skepticism suspicion suspicions dispute denying disputing'.split(
    ' ',
  ),
)

/** What there is none of where nothing is so: "there is no truth in reports that". */
export const TRUTH_NOUNS: ReadonlySet<string> = new Set(
  'truth substance basis foundation merit credence reality'.split(' '),
)

/** What is told, supposed or put about, whether it is so or not: "the idea that", "rumours that". */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  `report reports claim claims allegation allegations accusation accusations charge charges suggestion suggestions notion idea rumor rumors
  rumour rumours assertion assertions story stories theory theories account accounts statement statements insinuation insinuations
  narrative suspicion suspicions contention article articles speculation talk gossip belief hypothesis possibility charge premise
  implication hint hints hearsay supposition assumption impression perception conjecture version argument myth view chatter whispers
  word scenario thesis inference characterization characterisation question questions post posts message messages lie lies falsehood falsehoods
    propaganda misinformation disinformation myths hoax`.split(/\s+/),
)

/** Cues of feeling whose content is not put forward: "said she hoped that". Lemmas. */
export const WISHES: ReadonlySet<string> = new Set(
  `hope wish fear worry dream pray want prefer desire `.trim().split(/\s+/),
)

/** Words of speaking between a frame and its clause: "it is wrong to say that". */
export const SAYINGS: ReadonlySet<string> = new Set(
  `say saying says said claim claiming claimed claims suggest suggesting suggested suggests imply implying implied think thinking thought
  believe believing believed report reporting reported conclude concluding concluded assume assuming assumed state stating stated assert
  asserting asserted allege alleging alleged argue arguing argued insist insisting insisted pretend pretending tell telling told
  speculate speculating speculated know knowing confirm confirming verify verifying determine determining establish establishing
  insinuate insinuating declare declaring declared predict deduce describe characterise characterize present comment commenting`.split(
    /\s+/,
  ),
)

/** Verbs of others whose clause is so where they say it: "the inquiry found that", "everybody knows that". All forms. */
export const FACTIVES: ReadonlySet<string> = new Set(
  `know knows knew known confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded
  show shows showed shown prove proves proved proven find finds found reveal reveals revealed discover discovers discovered realise realises
  realised realize realizes realized recognise recognises recognised recognize recognizes recognized demonstrate demonstrates
  demonstrated establish establishes established learn learns learned learnt see sees saw seen notice noticed remember remembers remembered
  indicate indicates indicated suggest suggests suggested mean means meant ensure ensured make made happen happened turn turned`.split(
    /\s+/,
  ),
)

/** What is wrong is what was said: "was wrong to say that", "lied when he said that". */
export const WRONG: ReadonlySet<string> = new Set(
  'wrong mistaken incorrect misinformed lying dishonest misled mislead misleading lied lies lie untruthful erred error'.split(
    ' ',
  ),
)

/** With a report as object they say that it is false: "made up the story that". All forms. */
export const INVENTS: ReadonlySet<string> = new Set(
  `invent invents invented inventing fabricate fabricates fabricated fabricating concoct concocted concocting fake faked faking falsify
  falsified making-up`.split(/\s+/),
)

/** Adverbs that make what others say false. */
export const FALSELY: ReadonlySet<string> = new Set(
  'falsely wrongly mistakenly erroneously incorrectly untruthfully'.split(' '),
)

/** What was not done, in other words: "failed to send", "refused to send". All forms. */
export const UNDONE: ReadonlySet<string> = new Set(
  `fail fails failed failing refuse refuses refused refusing decline declines declined declining neglect neglects neglected`.split(
    /\s+/,
  ),
)
