/** Nouns and verb forms whose common stem cutting an ending does not show, by that stem. */
const GROUPS: readonly (readonly [stem: string, words: string])[] = [
  ['attack', 'attack attacks attacked attacking attacker attackers'],
  ['arrive', 'arrival arrivals arrive arrives arrived arriving'],
  ['deny', 'denial denials deny denies denied denying'],
  ['decide', 'decision decisions decide decides decided deciding'],
  ['invade', 'invasion invasions invade invades invaded invading'],
  ['explode', 'explosion explosions explode explodes exploded exploding blast blasts'],
  ['kill', 'killing killings kill kills killed death deaths die dies died dead'],
  ['strike', 'strike strikes struck striking airstrike airstrikes'],
  ['lose', 'loss losses lose loses lost losing'],
  ['fly', 'flight flights fly flies flew flown flying'],
  ['sell', 'sale sales sell sells sold selling'],
  ['buy', 'purchase purchases purchased buy buys bought buying'],
  ['grow', 'growth grow grows grew grown growing'],
  ['choose', 'choice choices choose chooses chose chosen'],
  ['send', 'dispatch dispatches dispatched send sends sent sending'],
  ['give', 'gift gifts give gives gave given'],
  ['withdraw', 'withdrawal withdrawals withdraw withdraws withdrew withdrawn withdrawing pullout'],
  ['break', 'breach breaches breached break breaks broke broken'],
  ['seize', 'seizure seizures seize seizes seized seizing'],
  ['fail', 'failure failures fail fails failed failing'],
  ['close', 'closure closures close closes closed closing'],
  ['agree', 'agreement agreements agree agrees agreed deal deals'],
  ['meet', 'meeting meetings meet meets met'],
  ['build', 'building buildings build builds built construction constructed'],
  ['fight', 'fight fights fought fighting fighter fighters'],
  ['shoot', 'shooting shootings shoot shoots shot shooter'],
  ['leave', 'departure departures departed leave leaves left leaving'],
  ['spill', 'spill spills spilled spilt leak leaks leaked leaking'],
  ['test', 'test tests tested testing'],
  ['launch', 'launch launches launched launching'],
  ['detain', 'detention detentions detain detains detained'],
  ['arrest', 'arrest arrests arrested'],
  ['destroy', 'destruction destroy destroys destroyed'],
  ['produce', 'production produce produces produced'],
  ['reduce', 'reduction reductions reduce reduces reduced cut cuts'],
  ['receive', 'receipt receive receives received'],
  ['present', 'presence present'],
  ['cede', 'cession cede ceded'],
  ['explain', 'explanation explanations explain explained'],
  ['accuse', 'accusation accusations accuse accuses accused'],
  ['allege', 'allegation allegations allege alleges alleged'],
  ['intervene', 'intervention intervene intervened'],
  ['retain', 'retention retain retained'],
  ['maintain', 'maintenance maintain maintained'],
  ['hack', 'hack hacks hacked hacking hacker hackers'],
  ['poison', 'poisoning poisonings poison poisoned'],
  ['collapse', 'collapse collapses collapsed collapsing'],
  ['sink', 'sinking sink sinks sank sunk'],
  ['bomb', 'bombing bombings bomb bombed bombs bombardment'],
]

/** Word → stem. */
export const DERIVED: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
)

/** Nouns that mean what someone has said: "the claims", "this allegation". */
export const SAYINGS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations report reports accusation accusations statement statements charge charges rumour rumours
  rumor rumors comment comments remark remarks assertion assertions suggestion suggestions news announcement announcements
  account accounts story version information assessment revelation revelations disclosure disclosures confirmation denial
  denials warning warnings complaint complaints findings finding conclusion conclusions prediction predictions estimate
  estimates figure figures number numbers speculation theory narrative testimony admission words`.split(/\s+/),
)

/** Sayings that somebody denies or rejects: they are never a denial themselves. */
export const CHARGES: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations charge charges rumour rumours rumor rumors assertion assertions
  suggestion suggestions report reports`.split(/\s+/),
)

/** Cues by which somebody is charged with something. */
export const ACCUSING: ReadonlySet<string> = new Set(
  `accuse allege blame charge suspect claim denounce condemn criticize criticise implicate fault`.split(' '),
)

/** Sayings that are about a number: they mean a claim that holds one. */
export const FIGURES: ReadonlySet<string> = new Set('figure figures number numbers estimate estimates'.split(' '))

/** Cues of those who say nothing: without "on the claim" they refer to none. */
export const NO_REPLIES: ReadonlySet<string> = new Set(
  'comment respond reply answer elaborate speak return reached available'.split(' '),
)

/** Pronouns that mean what was said before. */
export const SAID_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'so',
  'them',
  'these',
  'those',
  'all',
  'both',
])
