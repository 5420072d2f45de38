/**
 * How much a stem tells, in [0, 1]: the more news articles hold it, the less. A stem not in the table weighs 1. Data, no logic.
 *
 * Written by `eval/grouping/word-weights.ts` from shares of articles; stems as `pipeline/group/stem.ts` cuts them.
 */
export const WORD_TIERS: readonly (readonly [weight: number, stems: string])[] = [
  [
    0,
    `
  about an and are as at be been but by for from has have he his in is it not of on or say that the this to was who
  will with
    `,
  ],
  [
    0.15,
    `
  after against all also any back becaus befor being call campaign can candid come could country day do dur even find
  first get give go her him if includ into issu its just know last like make many million month more most need new no
  now one only other our out over peopl president presidential report see she show so some stat support take tell than
  their them ther they think thos time two up want we week were what when wher which whil work would year you
    `,
  ],
  [
    0.3,
    `
  accord act ad ago agre allow already among announc another appear area around ask attack becom begin believ between
  big both bring build business case caus chang charg clear clos comment company concern consider continu did director
  doe down early effort elect end every expect fall family far federal feel few fight follow forc former four going
  good government group happen help here hold home how inform interest interview job keep later law lead leader least
  leav less likely long look lot major man may me meet member might money move much my national never next night nomin
  nomine number off offer official open own part party past pay percent plac plan point polic policy political poll
  primary problem provid public put question race rais really receiv recent record releas remain result right run same
  seek send set several shar should sign sinc speak spend start statement still such supporter talk then thes thing
  thre through too top try turn under until us use used very vote voter way well whether win world writ
    `,
  ],
  [
    0.4,
    `
  able accept account accus across actually address administr adviser affect again agency ahead aide almost along alway
  am amount answer anyon anyth appeal approach argu arrest attempt attend attention authority away bad ban bas battl
  behind benefit best better bid bill billion block board border break buy car care carry center certain chairman
  challeng chanc chief children choos city claim com commit common community compar condition conduct confer confirm
  conservativ contest control convention cost county cours court creat criticism crowd current currently cut deal death
  debat decad decid decision declar declin defend deleg deliver describ despit detail determin develop different
  difficult direct discuss diseas doing dollar done draw driv drop due dy each earlier earn economic economy eight
  either email endors enough enter especially establish estim event ever evid executiv exist experi explain fac face
  fact fail favor fear field figur final financial firm five focus foreign free friend front-runner full fund further
  futur gain general governor great grind grow half hand hard hav head health hear high higher himself history hit hope
  host hour hous however idea identify immigr important improv increas indic individual industry international investig
  involv join judg key kill kind larg late latest let level life line list littl liv live local lose loss majority mak
  manag manager market matter mean measur media men messag military moment morn mov must name nation near nearly noth
  offic officer often once oper opportunity oppos order organiz outsid particularly pass perform person personal pick
  play politic politician position possibl post potential power prepar present press prevent pric privat probably
  process program project promis propos protect push quickly rally rate rather reach real reason recently refer remark
  reporter represent request requir resident respond respons return rise risk rival role rule schedul school second
  secretary security seem sell senator senior serv servic shoot side similar sit six small someon someth son soon sourc
  special speech spokesman staff stag stand stay step stop story strategy strik strong struggl student suggest sure
  system tak target tax team term test third though thousand threat today together total toward town trad trail treat
  tweet understand unit using valu victim victory view viol visit vot war warn watch water whit whos why within without
  woman women word worker worry yet young your
    `,
  ],
  [
    0.5,
    `
  ability abov access achiev acknowledg activist activity add addition additional admit advanc advantag advoc afternoon
  age agenda agent aid aim air alleg ally alon although analyst annual apply appoint approv approval arm arriv articl
  assault asset assist associ attorney attract audi availabl averag avoid award ballot bank base beat below beyond
  biggest billionair bite black blam body bomb book boost born boy budget businessman camp candidacy cannot capital
  captur career cash cast catch caucus celebr cent central certainly check child choic cit citizen civil class clearly
  closely closer collect colleg combin committe communic compet complet conclud conflict congressional connect
  construct contact contain contract contrast contribut convers corpor count coupl cover credit crim criminal crisis
  critic critical criticiz damag data date daughter dead debt defeat defens degre demand demonstr deny department
  deputy design destroy differ directly discover discussion dismiss district divid doctor document domin don donor door
  doubt dozen driver drug eat educ effect effectiv elector else embrac emerg emergency employe encourag energy enforc
  engag ensur entir estat everybody everyon everyth exactly exampl exchang expand expert express extend eye facility
  factor failur familiar father favorit featur feet fellow fil fill finally financ finish fir fire floor flu fly food
  form forward found front frustr fully game gather gener giv global goal goe grant greater growth gun guy hall handl
  heart herself highly hop hospital huge human hundr hurt husband ignor illegal imag immediately immigrant impact
  import incident incom increasingly independent infect influ initial insid insist inst instead intend introduc invest
  investor item itself jump kid lack land largely larger largest launch lawmaker lawsuit lawyer lay leadership learn
  legal legisl letter liberal lie light limit link locat longer longtim los love low lower main maintain margin mark
  mass match material meant medical mention middl mile mind minister minority minut miss mostly mother murder nam
  necessary negoti neighbor net network newspaper nine none nor note obtain occur old onlin onto operat opinion
  opponent opposition option outbreak overall owner page paper parent park particip particular path per percentag
  perhap period phon pledg politically poor popul popular positiv possibility powerful practic prais predict prefer
  pres presidency pressur presumptiv pretty previous previously priority produc product professor progressiv promot
  prompt property proposal protest prov publicly publish pull purchas pursu quarter quit radical radio rang react read
  ready reality recall recogniz recommend reduc reflect reform refus regard region register reject relat relationship
  relativ remember remov repeat repeatedly replac research resourc respect responsibl rest restrict retir reveal revenu
  review rhetoric road roll room rul safe safety sale scen search season seat secur sens separ serious server sery
  settl seven shift short significant simply singl site situ social solution sometim sort sound specific spokeswoman
  spot spread spring stak standard star station status stick stock stor strain strategist street strength strongly
  study subject success successful suffer summer super surpris survey surviv suspect television ten terrorism terrorist
  thank themselv threaten throughout throw tie tough track traditional train travel trip troubl true trust twic type
  ultimately urg usually various vehicl veteran vice video virus voic volunteer vow wage wait walk wall weapon wear
  websit weekend welcom whol whom widely wife winner wors worst wrong yesterday
    `,
  ],
  [
    0.65,
    `
  abandon abortion abroad absolutely abus academic acceler accident accompany accomplish acquir acquisition activ actor
  actual adjust adopt ads adult advertis advic advis advocacy affair affili afford afraid aggressiv aggressively
  airport alarm alert alien align aliv allegedly alli alloc alongsid alternativ amaz ambassador amend amid amp analysis
  anger angry animal annually anonymity anticip anxiety anybody anymor anywher apart apartment apologiz apparent
  apparently applaud applaus applic appreci appropri approximately army arrang art asid aspect assert assertion assess
  assign assistant assum assur asylum attende attitud attribut author authoriz await awar baby backer background badly
  bag balanc band banker bar barely barrier basic basically basis battleground bear beautiful bed behalf behavior
  belief belong bet bigger bind bipartisan bird birth birther blast bless blood blow blue boast boat bold bond boo boom
  borrow boss bottl bottom box brain branch brand breakfast breath bridg brief briefly broad broadcast broader broadly
  broker brother bruis brush burden bureau burn bury bus busy cabl calcul calendar camera cancel cancer cap capacity
  capitaliz card careful carefully category caution cautious celebrity century ceremony chain chair challenger chamber
  champion channel chant chao character characteriz cheer chemical church circl circul circumst citizenship civilian
  clash classify clean client climat clinch clinic closest cloth club coalition coast code cold collaps colleagu color
  column combat comfortabl command commander commercial commission commissioner communist competition competitiv
  competitor complain complaint completely complex compli complic composit comprehensiv compromis computer conced
  concentr conclusion concret condemn confid confident confront consensus consequ consistent consistently consolid
  constant constituency constitutional consult consultant consumer contamin contender content contractor contradict
  contribution contributor controll controversial controversy conventional convert convict convinc cooper coordin core
  corner correct council counsel counter coverag crack crash crazy cre credibility credibl crew critiqu cross crucial
  crush cry cultur cultural curb custody customer cycl daily danger dangerous dark de deadlin deadly decisiv decreas
  dedic deem deep deeply defect deficit defin definitely delay democracy democratic demographic denounc depend deploy
  deport description deserv desir desper detain devast developer devot die difficulty dig digit digital dinner diplom
  diplomatic disagre disappear disappoint disaster disclos disclosur discount discovery discrimin dispatch display
  disput dist distinct distract distribut disturb divers diversity dividend division divisiv dog domestic donat doubl
  downtown draft drag dramatic dream dress drink dump duty dynamic e-mail eager easier easily east eastern easy echo
  economist edge editor editorial effectively elderly electoral electronic element elevat eligibl elimin elit elsewher
  embarrass embassy emotional emphasis emphasiz employ employer empty enabl encounter enemy engineer enhanc enjoy
  enormous entertain enthusiasm enthusiastic entirely entitl entity entry environ environmental epidemic equal equip
  equivalent era error erupt escal escap essentially ethnic evalu evangelical eventually examin except exception excit
  execut exercis exil exit expansion expens expensiv experienc expir explan exploit explor export expos extension
  extensiv extent extra extraordinary extrem extremely extremist factory fair fairly faith fals famous famously fan
  farm fast fatal fate fault favorabl fee feed felony femal fenc fever fewer fierc fifth fighter file film fine firearm
  firefighter fiscal fit fix flag flaw flee flight flood flow folk follower foot football forecast forget formal
  formally forth fortun forum founder fourth fram fraud freedom freez frequently fresh friendly fuel fun funct
  fundamental fundrais fundraiser gap gas gay gear gender generally genuin giant gift girl glass gotten govern grab
  grad gradu grand greatest green guarante guard guess guest guid guilty halt handful hang happy harder hardly harm
  harsh hate headlin headquarter healthy heat heavily heavy hell hero hide high-profil highest highlight highway hint
  hir hire historic holder hole hometown homicid honest honor hopeful hospitaliz hostil hot hotel household http ice
  identity ideology ill illegally illness imagin immedi impl implic imply impos impossibl impress incit incumbent
  independ indict industrial inequality inevitabl influential influenza infrastructur initially initiativ injur injury
  inner innocent inquiry insider inspector inspir install institution instruct insult insur intellig intens intent
  intention internal interpret intersect invasion investigator invit island isolat jail joint jok journalist jury
  justic justify kick killer kitchen knock knowledg label labor laboratory lady languag laugh leak lean legacy legaliz
  legislativ legislator length lesson leverag liability liar licens lift lik lin listen literally loan lobby lobbyist
  loc lock long-term loom loser lov lunch lying machin magazin mail mainly mainstream mainten maker male mandat manner
  manufactur manufacturer map march marriag marry massiv master matchup mate math mayb mayor meanwhil membership memo
  memory method migrant militant mine minimum minor mission mistak mix mobiliz mock model moder modern modest mogul
  momentum monitor moral motiv mount mouth movi multipl music myself narrativ narrow nationally nationwid nativ natur
  natural nearby necessarily negativ neighborhood neither neurosurgeon neutral newly nice nobody nonprofit normal north
  northern notic notion nuclear numerous nurs object oblig observ observer obstacl obvious obviously occupy odd offens
  offensiv officially offset oil older ongo openly operativ operator opposit optimistic organizer origin original
  originally otherwis outcom outlet outlin outrag outsider outstand overcom overhaul overse oversea overturn overwhelm
  overwhelmingly pace pack packag pain paint pair pandemic panel partial participant partisan partly partner
  partnership passag passenger passion patient pattern paus payment peac peak pend perceiv perception perfect permanent
  permit personality personally personnel perspectiv persuad phas photo phras physical pictur piec pitch pivot plant
  plastic platform player plead pleas plenty plot plus pois poison polariz pollster pool popularity populist portion
  portray pos pose possibly potentially poultry pound pour poverty preserv prevail prim primarily principal principl
  prior prison privately prob proc procedur proceed professional profil profit progress prohibit prominent proof proper
  properly prosecut prosecution prosecutor prospect protester proud proven provider provinc provision punch punish
  purpos qualify quality quarantin quick quiet quot racial racist raid rail rain rank rare rat re-elect realiz
  reasonabl rebuild recession recognition recover recovery recruit red reduct refuge refusal regardless regim regional
  registr regret regul regular regularly reiter rel relatively relief religion religious reluctant rely remind reminder
  renew rent repair reply reportedly representativ reput rescu reserv resid resign resist resolution resolv reson
  respectively responsibility restaurant restor restructur resum retail retain revel revers revolution reward rich rid
  rig rip ris rock root roughly round rout row rural rush sampl sanct satisfy sav save scal scandal scar schem scienc
  scientist scor scrambl screen scrutiny sea secret sect sector seemingly segment seiz select sensitiv sent sentenc
  senti serial seriously session sever sex sexual shak shap shareholder sharp sheriff ship shock shop shortly shout
  shut sick sidelin sight signal signatur significantly simpl sink sister size skeptical skill slam sleep slightly slip
  slow smaller smart smil smok so-call socialist society soil soldier solid solv somebody somewh south southern spac
  spark spe speaker specifically specul spirit split sponsor sport spotlight stabl staffer stanc statewid steady steal
  steel steer stem stimulus storm strategic stream strengthen stress stretch stronger strongest structur stuff stump
  styl submit subsequent subst substantial succ succeed successfully successor suddenly suggestion suit sum superdeleg
  supply suppos surfac surg surrog surround surveill suspend sustain sweep swin swing switch symptom tabl tackl tactic
  takeover tally tank tap task taxpayer teach teacher tear technology teenager telephon tempera temporarily temporary
  tend tender tension tenur terribl territory terror testify testimony text theft theory third-quarter thought thus
  ticket tight tighten tim tip tir titl toll tomorrow tone tonight tool topic totally touch tour tout trac tradition
  traffic tragedy transact transfer transform transition transmit transport tree tremendous trend trial trigger troop
  truck truly truth turnout tweet-id two-third ty typical typically unabl uncertainty unclear undermin underscor undocu
  unemploy unfair unify union uniqu unity university unknown unless unlik unlikely unprecedent unusual upcom updat upon
  upset urge usual vac vaccin valuabl variety vast ventur venu version vet via viewer villag violat violent virtually
  vision vital volum vulnerabl wake warm warrant wast wav wave weak weakness wealth wealthy weather weigh weight west
  whatever wide widespread wild willingness wind window wing winter wish withdraw witness wonder working-class worldwid
  worth wound wrap writer yard yell yes yield younger youth zero zone
    `,
  ],
]
