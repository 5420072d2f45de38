/** Words inside the noun phrase of a source that tell where it ends, what is a name in it and what is none. Data, no logic. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Irregular participles that, behind a noun and before a preposition, only say more of it: "a memo seen by the board". */
export const PARTICIPLES = words(
  `seen written sent given shown drawn held made taken known led run paid put read kept found shot hit hurt brought sold told built
  hidden stolen bought taught`,
)

/** Between a document and "by": what follows is who made it, "a report published by the institute". */
export const MADE = words(
  `published released issued written compiled prepared produced drafted filed signed commissioned authored provided conducted`,
)

/** First words of a region's name, which is nobody's: "Upper Lenne". */
export const GEOGRAPHIC = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest upper lower greater
  new central inner outer`,
)

/** Adjectives that have their capital from the start of a sentence only: "Local police" is no name. */
export const PLAIN_ADJECTIVES = words(
  `local federal national regional central municipal provincial military naval internal legal medical political financial
  industrial environmental official public private foreign domestic senior top state government opposition rival union
  court police prison school health party church army rebel security intelligence diplomatic emergency independent
  electoral judicial tribal rural urban religious civil civilian other many most several some both all
  current former present past gay lesbian black white young old pediatric transgender`,
)

/** Nouns whose authorities are a body each and no government: "the port authorities". */
export const BRANCHES = words(
  `river port harbour harbor health prison school tax customs airport transport transportation traffic immigration border water
  rail railway aviation maritime housing education electoral election judicial court church fisheries environmental
  university football food competition antitrust`,
)

/** Bodies in which somebody can be without belonging to them: "residents in the city". */
export const PLACES_TOO = words(
  'city county municipality nation house port airport front world town region jail prison',
)

/** Nouns of bodies before whose name they may stand: "the car maker Orbex", "the agency Vellpress". */
export const BEFORE_NAMES = words(
  `company firm maker manufacturer carmaker automaker retailer airline operator utility charity agency newspaper paper daily
  weekly tabloid broadsheet magazine broadcaster channel website site network station group organization organisation ngo union party
  movement militia bank startup brewery club band institute foundation watchdog consortium conglomerate subsidiary
  blog outlet journal newswire gang cartel faction lobby supermarket`,
)

/** Words of nothing but capitals that name no body: before a title they are adjectives. */
export const NO_BODIES = words(
  'gop lgbt lgbtq lgbtqi aids hiv vip vips dna nyc bbq ceo cfo coo phd diy rotc swat covid',
)
