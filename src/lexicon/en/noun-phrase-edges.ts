/** Words that cannot stand inside what is counted: they end a noun phrase that began with a number. Data, no logic. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const BE = words("be am is are was were been being 's 're 'm isn't aren't wasn't weren't ain't")
export const HAVE = words("have has had having 've haven't hasn't hadn't")
export const MODALS =
  words(`will would shall should can could may might must cannot won't wouldn't shan't shouldn't can't couldn't mustn't
  mightn't needn't 'll 'd`)

/** Determiners before an owner's thing: they stay in what is counted ("its territory"). */
export const POSSESSIVES = words('my your his her its our their whose')

/** Determiners that are left out of what is counted ("half the troops"). */
export const ARTICLES = words('the a an this that these those all both any')

/** Closed classes: determiners, pronouns, prepositions, conjunctions, auxiliaries, negations, adverbs without -ly. */
export const CLOSED = words(`some no every each many several few most much another neither half fewer less enough
  i you he she it we they who one everyone someone anyone nobody everybody somebody anybody none which himself herself themselves itself
  him them me us hers theirs ours
  of in to for with on at from by about as into like through after over between out against during without before under around among
  upon across inside outside behind beyond since until till toward towards near off within along amid despite throughout via following including
  regarding concerning alongside beneath below besides except amongst onto atop up down past
  because although though while whereas when whenever where wherever if unless once whether lest so than why how what whom
  and or but nor & yet do does did don't doesn't didn't not never hardly scarcely barely
  also already still then now again just later earlier even soon always often too instead perhaps maybe ever therefore thus hence
  nevertheless nonetheless meanwhile likewise otherwise moreover almost rather quite sometimes seldom twice today yesterday tonight tomorrow
  afterwards afterward simply indeed only ago away apart overall nationwide worldwide overseas abroad alone altogether respectively
  home here there north south east west northeast northwest southeast southwest downtown inland long wide deep high tall thick
  unaccounted aboard onboard a.m. p.m. am pm per plus versus vs vs. minus equals times percent
  monday tuesday wednesday thursday friday saturday sunday`)

/** Past forms of irregular verbs: after a number they are the predicate ("3,000 fled"), unless they are adjectives. */
export const PAST_FORMS =
  words(`said told thought wrote swore held found showed saw felt learned put read went made began understood foresaw sought
  undertook gave took came got knew spoke ran brought left met stood kept won fell rose sent spent built bought sold paid sat cut hit let grew drew
  drove broke chose threw flew fought caught taught heard lay laid became shot withdrew withheld forgot dealt ate wore hid hung shook
  stole spread shut quit struck swung swept tore bore bent bound bit blew fled forbade froze lent rode rang shed shrank sank slept slid split
  stuck swam wept wound overcame`)

/** Those of the past forms that are nouns after an article ("a $5 million hit"). */
export const PAST_AND_NOUN = words('cut hit bet spread split run bid find')

/** Bases of verbs that follow a plural and are hardly ever nouns ("20 remain", "three say"). */
export const PLAIN_BASES =
  words(`say remain die become come go get give know think believe seem appear agree want need live lose include
  gather flee arrive survive fall begin exist receive refuse happen belong continue suffer tell ask`)

/** Verbs in the third person: after a mass noun they are its predicate, never a plural ("half of the country lives"). */
export const THIRD_PERSON =
  words(`goes comes remains lives says has does makes takes gets wants needs seems becomes knows thinks believes feels
  means depends belongs consists lies appears exists includes continues contains requires allows happens begins ends gives`)
