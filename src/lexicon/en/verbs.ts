/** Forms of frequent verbs that spelling alone does not give away. Data, no logic. */
import { IRREGULAR_VERBS } from './verb-forms.ts'

/** Base → simple past and participle. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  IRREGULAR_VERBS.split(';').map((group) => {
    const [base = '', past = '', participle = ''] = group.trim().split(/\s+/)
    return [base, [past, participle]]
  }),
)

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Simple pasts that are no participle: always the verb of a clause. */
export const PLAIN_PASTS = words(
  `ate arose awoke became began blew broke chose came drank drew drove fell flew forbade forgot forgave froze gave went grew hid
  knew lay mistook overthrew overtook ran rang rose rode sank sang saw shook shrank spoke sprang stole strode swam swore threw took
  tore underwent undertook withdrew woke wore wrote was were did had`,
)

/** Simple pasts that are also the participle. */
export const SHARED_PASTS = words(
  `bent bet bought bound bred brought broadcast built burnt burst cast caught clung cost crept cut dealt dug fed felt fled
  fought found got heard held hit hurt kept knelt laid leapt learnt led left lent let lit lost made meant met misled overheard paid
  put quit read rid said sat sent set shed shot shut slept slid sold sought spent split spread stood stuck struck stung swept swung
  taught told thought thrust understood upheld upset withheld withstood won wound`,
)

/** Participles that are no simple past. */
export const PARTICIPLES = words(
  `been arisen beaten become begun bitten blown broken chosen come done drawn driven drunk eaten fallen flown forbidden forgiven
  forgotten frozen given gone got gotten grown hidden known lain mistaken overthrown overtaken ridden risen run rung seen shaken
  shown shrunk spoken stolen sung sunk sworn swum taken thrown torn undergone undertaken withdrawn woken worn written proven`,
)

/** Base forms of verbs frequent in news: with -s or after a plural they are the verb of a clause. */
export const BASES = words(
  `accept accuse act add admit affect agree allow announce appear apply approve argue arrive attack attend avoid back ban become
  begin believe belong block break bring build buy call carry cause change claim close collapse come comment complain condemn
  confirm consider consist contain continue control cost cover create cross cut damage deal decide declare decline defend demand
  deny depend describe deserve destroy die disagree discuss dispute do doubt draw drive drop earn eat employ enable end enjoy
  enter exist expect expire explain face fail fall favor favour fear feel fight fill find fly follow force gain get give go
  govern grow happen hate have hear help hide hit hold hope hurt identify ignore include increase indicate insist intend involve
  join keep kill know lack last launch lead learn leave let lie like live look lose love maintain make manage matter mean meet
  move need note object occur offer open operate oppose order owe own pay plan play pledge possess prefer prepare pretend
  prevent produce promise protect prove provide pull push put raise reach read realize receive recognize recommend reduce refer
  reflect refuse regard reject relate release remain remember remove represent require respect respond rest result return reveal
  rise rule run save say see seek seem sell send serve set share show sit sound speak spend stand start state stay stop strike
  struggle succeed suffer suggest support suspect take talk tell tend think threaten try turn understand urge use visit vote vow
  wait walk want warn watch weaken wear win wish withdraw work worry write`,
)

/** Verbs whose clause may follow without "that": a later finite verb does not make them a participle. */
export const CLAUSE_TAKING = words(
  `said thought believed knew hoped felt found told meant heard understood announced claimed insisted agreed warned feared admitted
  learned showed suggested argued added promised say says think thinks believe believes know knows hope hopes feel feels find finds
  mean means hear hears see sees saw bet guess suppose wish wished realized acknowledged confirmed denied noted stressed decided`,
)

/** Third persons that, before "that", are verbs whatever noun stands before them; "reports that" may be a noun. */
export const PRESENTS_BEFORE_THAT = words(
  `shows says suggests indicates means finds believes knows thinks hopes argues insists proves reveals confirms implies denies
  admits acknowledges states notes maintains`,
)
