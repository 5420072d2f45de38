/** Words around the name of a place that tell what it stands for there. Data, no logic. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What follows them is where something is, goes or comes from. */
export const LOCATIVES = words(
  `in into to from near at inside outside across through throughout around over within toward towards via off beyond under
  between of above along amid onto leaving entering reaching`,
)

/** Locatives that only a place follows; "to", "of" and "over" also lead to persons. */
export const STRICT_LOCATIVES = words('in near outside across throughout')

/** "between A and B" after one of these names two parties. */
export const DEALINGS = words(
  `talks negotiations relations ties war wars tension tensions deal agreement treaty pact accord cooperation alliance conflict dispute
  summit ceasefire truce partnership rivalry standoff rift row trust friendship diplomacy exchange exchanges contacts dialogue
  relationship relationships understanding rapprochement clash clashes meeting meetings cooperate mediate mediated mediating choose`,
)

/** "DEALING with A": A is a party. Also after verbs. */
export const PARTNER_WORDS = words(
  `talks negotiations relations ties war deal agreement treaty pact accord cooperation alliance conflict dispute summit ceasefire truce
  partnership negotiate negotiating negotiated negotiates side sides sided siding cooperate cooperating deals dealing trade alongside
  relationship relationships contacts dialogue contract contracts intelligence`,
)

/** "WORD from A": words, means and orders come from a government. */
export const ISSUED = words(
  `statement statements comment comments denial denials response reaction pressure support help aid assistance orders approval
  permission condemnation criticism demand demands invitation signal signals word reply threat threats loan loans funding backing
  independence guarantees concessions`,
)

/** "WORD on A": what is put on a state as a party. */
export const IMPOSED = words('sanctions pressure tariffs embargo restrictions conditions blame')

/** "WORD for A": what is done for a state as a party. */
export const BENEFITS = words(
  'support fighting fight fought spying spy spied aid help victory defeat win blow setback speaking good bad',
)

/** "WORD of A": offices and bodies of a state. */
export const OFFICES = words(
  `president presidents minister government governments parliament king queen emperor ambassador army military navy forces ministry
  chancellor premier leader leaders ruler rulers prince princess embassy consulate republic kingdom state bank university behalf part
  accused suspected independent critical support favor favour supportive wary capable intentions ally allies enemy enemies victory`,
)

/** After a state's "'s": places in it; with anything else the state is an actor or an owner. */
export const PARTS_OF_LAND = words(
  `capital border borders coast coastline coasts east west north south east-coast interior territory territories soil airspace waters
  region regions city cities town towns village villages province provinces districts district island islands mountains countryside
  north-east north-west south-east south-west northeast northwest southeast southwest northern southern eastern western central heartland
  largest second-largest third-largest biggest second-biggest northernmost southernmost easternmost westernmost shores frontier desert
  airport airports port ports streets suburbs outskirts downtown centre center neighborhoods neighbourhoods`,
)

/** Verbs whose object is spoken to or of: a government. */
export const ADDRESSING = words(
  `tell tells compel compelled compels told urged accused asked warned blamed thanked condemned criticized criticised pressed pressured urges accuses asks warns blames
  condemns telling urging accusing asking warning blaming condemning criticizing criticising backs backed backing supports supported
  supporting persuade persuaded convince convinced help helped helps helping arm armed arming sanction sanctioned represent represents
  represented defeat defeated show showed shows give gave gives enable enables enabled remind reminded invite invited
  pushed push pushing wants wanted deter provoke let lets force forced allow allowed allows show showed shows enable enables enabled
  remind reminded invite invited pushed push pushing`,
)

/** Verbs of speech: what stands before "told reporters" is a person or a government, never a town. */
export const SPEAKING = words(
  `said says told tells added adds asked asks replied replies explained explains noted notes testified testifies insisted insists
  argued argues recalled recalls joked acknowledged admitted admits wrote writes tweeted thinks thought believes
  predicted predicts declared declares concluded concludes suggested suggests responded remarked quipped lamented boasted complained
  commented commends explained mused conceded contends contended recounted assails apologized promised pledged vowed resigned`,
)

/** Names of states that stand before a noun like an adjective: "US officials". */
export const ADJECTIVAL: ReadonlySet<string> = new Set(['us', 'uk', 'usa', 'uae', 'united states', 'united kingdom'])

/** What makes a capitalised name around a place the name of a body, a team, a street or a work. */
export const BODY_ENDS = words(
  `university college school schools academy institute police department dept county city council board commission committee court hospital
  medical church cathedral museum library bank times post herald tribune gazette journal news daily star sun telegraph guardian
  express mail chronicle observer courier dispatch register sentinel globe examiner inquirer press mercury enquirer independent
  record review standard route square
  plaza bridge park stadium arena center centre hotel inn airport station club fc united rovers wanderers cowboys bulldogs
  tigers chamber association society league party union company co corp corporation inc ltd llc group partners authority agency
  bureau office ministry army navy guard force forces fire sheriff prison jail memorial orchestra festival cup open marathon
  accord accords agreement treaty protocol convention declaration pact summit conference exchange stock graduate law regional
  health services service district high elementary middle township river lake creek mountain hills hill valley beach island
  islands bay mall house hall tower building airlines airways act foundation trust community state central national general
  metropolitan municipal public technical polytechnic symphony film`,
)

/** After a name: the whole is a kind of thing. */
export const KINDS = words(
  'graduate graduates alumnus alumni cadet cadets dropout virus ebolavirus fever flu syndrome disease variant strain roulette cheese wine terrier style dressing',
)

/** After a name and a hyphen: what lies or comes from there. With any other word the name is an adjective ("Riga-backed"). */
export const RESIDENT = words('based born area bound wide made raised bred educated trained region')

/** After a name: the whole is a street. */
export const STREETS = words(
  'street st road rd avenue ave drive dr lane ln boulevard blvd highway hwy parkway pkwy turnpike circle terrace',
)

/** "University of A": what makes a name of what follows its "of". */
export const BODY_HEADS = words(
  `university bank college institute church archbishop bishop duke duchess earl prince museum treaty battle port archdiocese diocese
  county town city state province republic kingdom commonwealth chamber board house bay gulf isle`,
)

/** Directions and the like before a name, part of no other name. */
export const DIRECTIONS = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern central downtown greater upper lower mid inner outer metro`,
)

/** Generic words after the name of a region, written as part of it: "Kursk region". */
export const REGION_NOUNS = words('oblast region province prefecture governorate krai kray okrug voivodeship')

/** Public offices and callings before a surname. */
export const CALLINGS = words(
  `president senator congressman congresswoman representative governor mayor judge justice officer detective sergeant lieutenant
  captain major colonel general admiral chief sheriff deputy coach professor doctor minister secretary chancellor speaker
  commissioner superintendent principal pastor reverend father sister brother bishop cardinal rabbi councilman councilwoman
  councilor councillor attorney prosecutor trooper inspector constable director chairman chairwoman ambassador trustee alderman
  commander private corporal uncle aunt king queen prince princess lord lady sir dame saint`,
)

/** After "US": no noun, so that "US" stands for itself. */
export const NO_NOUNS = words(
  `and or but nor in on at by to from with for of as that which who when where while because if than then is are was were has have had
  will would can could may might must should do does did not also only after before since until during over under about against
  between among through into onto within without near whose what how why so yet still already alone last this next today yesterday
  tomorrow tonight ago again now here there too once together itself themselves instead and/or each every all both it he she they we
  i you his her its their our my the a an these those more most less least like unlike per plus versus vs`,
)
