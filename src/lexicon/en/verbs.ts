/** Forms of frequent verbs that spelling alone does not give away. Data, no logic. */
import { IRREGULAR_VERBS } from './verb-forms.ts'

/** Base → simple past and participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  IRREGULAR_VERBS.split(';').map((group) => {
    const [base = '', past = '', participle = ''] = group.trim().split(/\s+/)
    return [base, [past, participle]]
  }),
)

const words = (text: string): string[] => text.split(/\s+/)

const IRREGULARS = Object.values(IRREGULAR)

/** Simple pasts that are no participle: always the verb of a clause. */
export const PLAIN_PASTS: ReadonlySet<string> = new Set([
  ...IRREGULARS.filter(([past, participle]) => past !== participle).map(([past]) => past),
  ...words('arose awoke drank mistook overthrew overtook sprang strode swore trod underwent woke was were did had'),
])

/** Simple pasts that are also the participle. */
export const SHARED_PASTS: ReadonlySet<string> = new Set([
  ...IRREGULARS.filter(([past, participle]) => past === participle).map(([past]) => past),
  ...words(
    'bred burnt burst clung cost crept dug hurt knelt leapt learnt lit meant overheard rid thrust upheld upset withstood',
  ),
])

/** Participles that are no simple past. */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  ...IRREGULARS.filter(([past, participle]) => past !== participle).map(([, participle]) => participle),
  ...words(
    'beaten been done drunk got gotten had arisen awoken mistaken overthrown overtaken sprung undergone woken proven',
  ),
])

/** Base forms of verbs frequent in news: with -s or after a plural they are the verb of a clause. */
export const BASES: ReadonlySet<string> = new Set(
  words(
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
  ),
)

/** Verbs whose clause may follow without "that": a later finite verb does not make them a participle. */
export const CLAUSE_TAKING: ReadonlySet<string> = new Set(
  words(
    `said thought believed knew hoped felt found told meant heard understood announced claimed insisted agreed warned feared admitted
  learned showed suggested argued added promised say says think thinks believe believes know knows hope hopes feel feels find finds
  mean means hear hears see sees saw bet guess suppose wish wished realized acknowledged confirmed denied noted stressed decided`,
  ),
)

/** Third persons that, before "that", are verbs whatever noun stands before them; "reports that" may be a noun. */
export const PRESENTS_BEFORE_THAT: ReadonlySet<string> = new Set(
  words(
    `shows says suggests indicates means finds believes knows thinks hopes argues insists proves reveals confirms implies denies
  admits acknowledges states notes maintains`,
  ),
)
