/** Nouns with the ending of a person's trade that name no person. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  `paper letter number matter water power order center winter summer river weather chapter answer offer error factor corner
  computer server counter tower layer butter chamber disaster quarter cover danger anger hunger border shoulder finger dinner
  supper laughter master semester theater charter register shelter filter printer scanner monitor motor tutor color favor flavor
  honor labor harbor humor rumor terror horror mirror sector vector tractor reactor radar sensor calculator elevator generator
  operator list mist fist wrist twist elephant plant grant giant restaurant warrant covenant committee coffee degree fee tree
  knee employee guarantee refugee trainee beer deer career pioneer engineer peer newspaper trailer timer container freezer
  other another either neither whether former latter later earlier better greater higher lower closer older younger bigger
  whatever however ever never over under after outer inner upper further rather together per december september october november
  user folder header footer buffer cluster parameter thriller bestseller poster banner flyer`.split(/\s+/),
)
