/** Irregular verbs, and common verbs that are no cues: they mark where a noun phrase ends. Data, no logic. */

/** One verb a group: base, past, participle. */
export const IRREGULAR_VERBS = `say said said; tell told told; think thought thought; write wrote written; swear swore sworn; hold held held;
  find found found; show showed shown; see saw seen; feel felt felt; put put put; read read read; go went gone; make made made;
  begin began begun; understand understood understood; foresee foresaw foreseen; foretell foretold foretold; seek sought sought;
  undertake undertook undertaken; give gave given; have had had; take took taken; come came come; get got got; know knew known;
  speak spoke spoken; run ran run; bring brought brought; leave left left; meet met met; lead led led; stand stood stood;
  keep kept kept; lose lost lost; win won won; fall fell fallen; rise rose risen; send sent sent; spend spent spent; build built built;
  buy bought bought; sell sold sold; pay paid paid; sit sat sat; set set set; cut cut cut; hit hit hit; let let let; grow grew grown;
  draw drew drawn; drive drove driven; break broke broken; choose chose chosen; throw threw thrown; fly flew flown; fight fought fought;
  catch caught caught; teach taught taught; hear heard heard; lie lay lain; lay laid laid; become became become; shoot shot shot;
  beg begged begged; admit admitted admitted; concur concurred concurred; rebut rebutted rebutted; plan planned planned;
  slam slammed slammed; rip ripped ripped; quip quipped quipped; brag bragged bragged; pan panned panned; cast cast cast;
  sing sang sung; overcome overcame overcome; withhold withheld withheld; forget forgot forgotten; deal dealt dealt; eat ate eaten;
  wear wore worn; hide hid hidden; hang hung hung; shake shook shaken; steal stole stolen; bet bet bet; spread spread spread;
  shut shut shut; quit quit quit; strike struck struck; swing swung swung; sweep swept swept; tear tore torn; bear bore borne;
  bend bent bent; bind bound bound; bite bit bitten; blow blew blown; feed fed fed; flee fled fled; forbid forbade forbidden;
  forgive forgave forgiven; freeze froze frozen; grind ground ground; lend lent lent; mislead misled misled; ride rode ridden;
  ring rang rung; shed shed shed; shrink shrank shrunk; sink sank sunk; sleep slept slept; slide slid slid; split split split;
  stick stuck stuck; sting stung stung; swim swam swum; weep wept wept; wind wound wound; withdraw withdrew withdrawn;
  blog blogged blogged; refer referred referred; prefer preferred preferred; nod nodded nodded; sob sobbed sobbed;
  grin grinned grinned; chip chipped chipped; sum summed summed; dub dubbed dubbed; drop dropped dropped; stop stopped stopped;
  grab grabbed grabbed; occur occurred occurred; permit permitted permitted; submit submitted submitted; commit committed committed;
  step stepped stepped; ban banned banned; tap tapped tapped; compel compelled compelled; snap snapped snapped; plug plugged plugged;
  broadcast broadcast broadcast; regret regretted regretted; rap rapped rapped; spot spotted spotted; join joined joined`

/** Common verbs that signal no attribution. */
export const COMMON_VERBS = `achieve act affect aim apply arrest arrive attempt attend avoid become break bring build buy carry catch cause change
  choose climb close collapse collect come compete complete conduct consist contain contribute control cover crash create cross cut
  deal decide decrease deliver depend deploy deserve destroy develop die disappear draw drive drop earn eat elect emerge enable end
  enjoy enter escape establish evacuate exist expand explode face fail fall feature fight fill finish follow force form gain get give
  grab grow handle happen head help hide hit host hurt improve include increase injure invade invest involve join jump keep kick kill
  land last launch lay lead leave let lie live lose make march marry matter meet miss move need obtain occupy occur open operate
  organize own participate pass pay perform place play prepare prevent produce promote protect prove provide publish pull push put
  raise reach receive reduce release remain remove replace represent resign resolve restore result retire return rise risk roll run
  save secure seem sell send serve set settle shake shoot sink sit sleep spark spend spread stand stay steal stop strike struggle
  suffer surge surrender survive take target teach tend throw top train transfer travel treat try turn unveil use visit vote wait
  walk wear win withdraw work appear wound storm seize besiege shell detain jail convict appoint nominate hire cancel delay postpone
  ban lift approve adopt veto amend know love like look spot`
