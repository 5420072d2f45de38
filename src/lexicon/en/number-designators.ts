/** Words that make the number beside them a name, a label or a figure of speech. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before the number, in any case: "Article 5", "room 101", "No. 10". */
export const DESIGNATORS =
  words(`article articles chapter chapters section sections sec resolution room rooms flight flights highway highways
  route routes interstate channel channels no nos number numbers nr # № page pages p pp gate platform terminal type model mark mk version windows
  boeing airbus apollo soyuz falcon class category categories tier grade episode vol volume title proposition prop amendment amendments
  psalm verse area ward precinct apartment apt suite box studio exit point paragraph paragraphs para clause clauses protocol
  annex appendix schedule figure fig table footnote note line lines question exhibit zones seasons phases gates platforms terminals lot item items agenda vision expo euro fahrenheit catch hotel
  hangar hut bunker barracks school hospital reactor block building unit units pier berth dock track runway lane bus tram train sector zone
  quadrant grid stalag camp checkpoint hill height point battalion brigade division regiment corps squadron company fleet group pool stage phase
  level step round game week day year match set lap act scene part season series volume covid sars hpv hiv hepatitis psalms isotope uranium
  plutonium carbon cesium caesium iodine strontium cobalt polonium form code rule order decree law bill directive regulation statute convention
  case file docket count counts plan formula area district districts region constituency kilometer kilometre km mile marker junction
  studio size iphone ipad xbox playstation galaxy android ios windows fortune top dow nasdaq ftse nikkei dax cac stoxx s&p index radio fm am
  bbc espn fox nbc cbs abc itv interpol opec+ option scenario tip lesson reason rank ranked seed seeded age aged ages grades`)

/** Those of the designators that are common words before a count too ("the company 20 people founded"): only before bare digits. */
export const WEAK_DESIGNATORS =
  words(`zones seasons phases gates platforms terminals group unit units company lines line point points school hospital camp day week year game case count counts items
  item set series order plan law year train bus building block fleet division am age aged ages number numbers level top no index radio scene act
  question note region district districts area zone sector file season stage round step match class hill height reason option code size form table
  figure rank seed euro volume lot lots bill corps`)

/** After a number before which a capital stands or none: "221 Baker Street", "10 Downing Street". */
export const STREET_WORDS =
  words(`street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive square place plaza way highway court terrace row
  quay crescent parkway pkwy alley`)

/** Where a number is dialled. */
export const PHONE_WORDS = words(
  'call calls called calling dial dialed dialled dialing phone telephone tel tel. fax hotline helpline text ring number numbers mobile sms',
)

/** Where two numbers are a result or a tally. */
export const SCORE_WORDS =
  words(`won win wins winning lost lose losing beat beats beating defeated tied drew draw led lead leads leading trail trails trailing trailed voted vote votes
  voting ruled ruling score scored victory defeat loss tie odds decision split passed approved rejected tally outscored`)

/** Head nouns after "one" that make it a number; elsewhere it may be a pronoun or mean "some". */
export const COUNTED_AFTER_ONE =
  words(`person man woman child boy girl baby infant soldier officer policeman policewoman civilian fighter militant gunman
  attacker bomber suspect victim passenger crew pilot sailor marine guard protester demonstrator student teacher worker journalist doctor nurse
  patient prisoner hostage detainee migrant refugee villager farmer resident tourist driver firefighter paramedic medic servicewoman serviceman
  rebel insurgent terrorist commander general colonel judge lawyer politician lawmaker senator official diplomat spy
  tank plane jet aircraft helicopter drone missile rocket bomb shell warhead ship boat vessel submarine vehicle truck car bus train
  house home building bridge school hospital church mosque factory plant village
  death fatality injury casualty arrest case vote seat round shot bullet
  dead killed wounded injured missing`)

/** Counted nouns in hyphened attributes: "a 12-member panel", "a 300-strong crowd". */
export const COUNTED_AFTER_HYPHEN =
  words(`member person man woman men seat bed vehicle ship tank truck car aircraft plane country nation page judge room unit
  story storey team house family crew soldier vote delegate item`)

/** Idioms in which a number word is no number, lower case, words apart by one space. */
export const NUMBER_IDIOMS: readonly string[] = [
  'cloud nine',
  'square one',
  'day one',
  'ground zero',
  'net zero',
  'zero sum',
  'zero tolerance',
  'sub zero',
  'sixes and sevens',
  'all fours',
  'nine lives',
  'thanks a million',
  'a million times',
  'a thousand times',
  'one another',
  'one day',
  'one hand',
  'one thing',
  'one way',
  'one side',
  'one time',
  'one more time',
  'one or the other',
  'one by one',
  'two by two',
  'one on one',
  'no one',
  'any one',
  'every one',
  'each one',
  'this one',
  'that one',
  'which one',
  'the one',
  'the ones',
  'one half',
  'one and all',
  'one and the same',
  'one and only',
  'one too many',
  'one step',
  'two cents',
  'in two minds',
  'two sides of the same coin',
  'two birds',
  'one stone',
  'one or other',
  'one such',
  'six feet under',
  'eleventh hour',
  'catch twenty',
  'million dollar question',
  'seven seas',
  'five star',
  'four corners',
  'third world',
  'second to none',
  'put two and two together',
  'two and two',
  'a dime a dozen',
  'nineteen to the dozen',
  'couple of days',
]
