/** The closed classes of English as lists: the words that tell how a phrase is built. Data, no logic. */

export const DETERMINERS = `a an the this that these those some any no every each all both many several few most much another either
  neither such half more fewer less enough other certain various one two three four five six seven eight nine ten dozens hundreds thousands`

export const POSSESSIVES = `my your his her its our their whose 's`

export const SUBJECT_PRONOUNS = 'i you he she it we they'

export const PRONOUNS = `everyone someone anyone nobody everybody somebody anybody him them me us`

export const PREPOSITIONS = `of in to for with on at from by about as into like through after over between out against during without
  before under around among upon across behind beyond since until toward towards near off above outside inside within along amid despite
  throughout via per following including regarding concerning alongside beneath below besides except amongst onto atop up down`

export const SUBORDINATORS = `that because although though while whereas when whenever where wherever if unless once whether lest than
  why how what who whom which`

export const COORDINATORS = 'and or but nor & yet'

export const BE = `be am is are was were been being 're 'm isn't aren't wasn't weren't ain't`
export const HAVE = `have has had having 've haven't hasn't hadn't`
export const DO = `do does did don't doesn't didn't`
export const MODALS = `will would shall should can could may might must cannot won't wouldn't shan't shouldn't can't couldn't mustn't mightn't
  needn't 'll 'd`

export const NEGATIONS = `not never neither hardly scarcely barely`

/** Adverbs without -ly that stand beside verbs. */
export const ADVERBS = `also already still then now again just later earlier even soon always often too instead perhaps maybe ever first
  further far together therefore thus hence nevertheless nonetheless meanwhile likewise otherwise moreover almost rather quite sometimes
  seldom twice himself herself itself themselves today yesterday tonight tomorrow ago afterwards afterward indeed only so`

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = `family early daily weekly monthly yearly only supply reply apply rely imply comply ally italy july rally assembly
  anomaly bully belly jelly lily emily sally kelly holly elderly friendly lonely lovely ugly likely unlikely deadly costly homily monopoly
  melancholy butterfly holy hourly quarterly orderly scholarly neighborly cowardly motherly billy polly molly`

export const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'

export const MONTHS = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`

/** Verbs that take another verb with "to" into one group: "refused to confirm", "has yet to say". */
export const CATENATIVES = `refuse decline fail want wish try continue begin start appear seem threaten plan intend agree manage hesitate
  neglect choose prefer rush struggle attempt seek move need care hasten`

/** Words that do the same without being verbs: "is likely to say", "is yet to comment". */
export const CATENATIVE_WORDS =
  'yet able unable willing unwilling likely unlikely set due quick ready about going eager reluctant keen free forced'

/** Determiners that can stand alone: "several said". */
export const STANDALONE = `this that these those some all each both many several few most another either neither half more one two three four
  five six seven eight nine ten dozens hundreds thousands`

/** Base forms of verbs that are nouns as often: verbs only after a plural. */
export const NOUN_TOO = `claim report state plan hope fear call question doubt demand request view comment note post tweet blog text cable
  project forecast promise pledge vow dispute challenge worry regret protest show find estimate boast joke quip cry shout yell answer reply
  remark stress signal hint attack praise blame support favor favour wish dream guess figure judge reason detail document caution counter
  object fault cheer mock rebuke rip slam blast pan salute welcome applaud balk order offer address process contest research broadcast
  lecture message brief rail whisper laugh sigh highlight outline list name label brand paint cast voice echo desire press dare back
  project push remark control cover deal end fall fight fire form gain hit hold hurt increase influence lead lift light limit lock look make mark
  move need open play release rise risk run sentence set stand start stay stop strike struggle surge survey target top train turn use visit
  vote walk work decline repeat shell spot storm wound bomb film function head host land lift range rate`
