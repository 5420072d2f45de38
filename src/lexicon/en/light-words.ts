/** Words that say little of what is claimed: of grouping. Stems in the first set, words in the others. Data, no logic. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stems of verbs and words that carry hardly a meaning of their own; the word after them does. */
export const LIGHT: ReadonlySet<string> = set(`
  be is are am was were been being have ha had do doe did make take get become becam remain seem appear come want need continu
  happen occur conduct carry includ involv consist due set ready able unabl like such very too also then thus hav than more most some any
  each every other another many much few several own same certain thing one two three four five six seven eight nine ten
  hundred thousand million billion first second third last next new old former now already indeed just still yet ever never
  not no nor neither would could should may might must shall can cannot will ought about around near nearly almost least
  today yesterday tomorrow tonight morning afternoon evening night day week month year hour minute ago earlier later
  there here where when while who whom whose which what why how it he she they we you i me him her them us my your his
  its our their this that these those a an the and or but so as at by for from in into of off on onto out over to up with
  without within under after before since until till if whether because although though despite during between among against
  through toward towards upon per via amid re ve ll s t d m`)

/** Nouns and verbs that only say on what ground a content is claimed: "evidence that", "signs of", "reports of". */
export const EVIDENCE: ReadonlySet<string> = set(`
  evidence indication indications sign signs information intelligence report reports reported reportedly allegation
  allegations alleged allegedly claim claims claimed suggestion suggestions rumour rumours rumor rumors fact facts word
  news accusation accusations assertion assertions photograph photographs photo photos picture pictures footage image images video videos proof
  say says said saying see seeing told tell according statement`)

/** Titles written short, and courtesy titles. */
export const SHORT_TITLES: ReadonlySet<string> = set(
  'mr mrs ms miss dr prof gen lt col sgt maj capt sen sens rep reps gov rev hon sir dame lord lady president prime',
)
