/** Closed classes of English words as sets: those of `word-classes.ts`, and finer ones. Data, no logic. */
import * as classes from './word-classes.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const ADVERBS = set(classes.ADVERBS)
export const BE = set(classes.BE)
export const DO = set(classes.DO)
export const HAVE = set(classes.HAVE)
export const MODALS = set(classes.MODALS)
export const MONTHS = set(classes.MONTHS)
export const NEGATIONS = set(classes.NEGATIONS)
export const POSSESSIVES = set(classes.POSSESSIVES)
export const PRONOUNS = set(`${classes.SUBJECT_PRONOUNS} ${classes.PRONOUNS}`)
export const SUBORDINATORS = set(classes.SUBORDINATORS)
export const WEEKDAYS = set(classes.WEEKDAYS)

export const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])

/** Pronouns that can be subject or object. */
export const EITHER_CASE: ReadonlySet<string> = new Set(['it', 'you', 'this', 'these', 'those', 'there'])

export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this these those my your his her its our their some any no every each all both either neither another such several many
  most more few one two three four five six seven eight nine ten`.split(/\s+/),
)

/** Objects of a verb that are pronouns. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'him her it them us me you himself herself itself themselves ourselves what nothing everything everyone'.split(' '),
)

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by with from for to into onto over under about against between among through during within without toward
  towards upon near across behind beyond above below amid despite via per than off out up down along around outside inside
  beside besides after before since until as like`.split(/\s+/),
)

export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'yet'])

/** Adverbs, beside those in -ly, that may stand inside a verb group. */
export const MID_ADVERBS: ReadonlySet<string> = new Set(
  `also already always still just now then soon often ever once again even only all both each not never hardly scarcely n't so too
  very quite rather perhaps maybe yet indeed therefore thus nevertheless simply first most well further
  much almost more back ago today here there better somehow sometimes otherwise instead largely nor neither`.split(
    /\s+/,
  ),
)

/** Nouns and adjectives in -ly, -ed and -s that are no adverb and no verb. */
export const NO_ADVERBS: ReadonlySet<string> = new Set(
  `family assembly ally reply supply july italy only early daily monthly weekly anomaly monopoly rally bully friendly deadly elderly
  likely unlikely homily apply fly rely comply imply multiply sicily`.split(/\s+/),
)

export const NO_PASTS: ReadonlySet<string> = new Set(
  `hundred indeed need speed seed feed weed creed greed breed bleed exceed proceed succeed agreed-upon united red bed naked wicked
  sacred rugged crooked kindred shed sled embed biped alleged so-called unprecedented limited armed detailed advanced increased`.split(
    /\s+/,
  ),
)

/** Weekdays and months: a capital letter after a verb that makes no object. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/),
)
