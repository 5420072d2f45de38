/** Words that open sentences with a capital and are no names: the closed classes, days and months, and common openers. */
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  EITHER_CASE,
  HAVE,
  MID_ADVERBS,
  MODALS,
  MONTHS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from './function-words.ts'

const OPENERS =
  `according asked despite during given including regarding concerning following based born due thanks yes no ok okay oh well
  hello hi please sorry sure right look listen see let lets suppose imagine note remember think say says said make go come take give get
  keep put use try who what when where why how which whose whom that there here this these those such same another other others whatever
  whoever whenever wherever one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million dozens
  hundreds thousands millions first second third last next new old good great big small long high low young early late recent many much
  few several most some all both each every any none half more less least nothing something everything anything nobody somebody everybody
  everyone someone anyone while since until after before because although though if unless whether once as for from with without by in on
  at to of off out up down over under above below again further then than so but and or nor yet not only just even still also too very
  never always often sometimes today yesterday tomorrow tonight now soon later ago back away home meanwhile however moreover therefore
  thus hence instead otherwise besides nevertheless nonetheless perhaps maybe indeed certainly additionally part parts people things time
  times year years day days week weeks month months morning evening night life world war news photo photos image video story update
  watch read click related advertisement continue share image credit source sources chapter section table figure step steps tip tips
  mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december
  god thank thanks`.split(/\s+/)

/** First names and surnames in a newspaper rather than what their lower-case forms mean. */
const NAMES_TOO = ['will', 'may', 'april', 'june', 'august']

export const WORDS_NO_NAMES: ReadonlySet<string> = new Set(
  [
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    EITHER_CASE,
    HAVE,
    MID_ADVERBS,
    MODALS,
    MONTHS,
    NEGATIONS,
    OBJECT_PRONOUNS,
    OPENERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
  ]
    .flatMap((words) => [...words])
    .filter((word) => !NAMES_TOO.includes(word)),
)
