/** Words for sources that are kept unnamed. */

/** Head nouns that are an unnamed source by themselves. */
export const UNNAMED_NOUNS: readonly string[] = [
  'source',
  'insider',
  'informant',
  'official',
  'person',
  'people',
  'witness',
  'aide',
  'observer',
  'analyst',
  'expert',
  'critic',
  'diplomat',
]

/** Phrases after a noun that say the source does not want to be, or is not, named. */
export const UNNAMED_PHRASES: readonly string[] = [
  'on condition of anonymity',
  'on the condition of anonymity',
  'who asked not to be named',
  'who declined to be named',
  'who did not want to be named',
  'who wished to remain anonymous',
  'who requested anonymity',
  'not authorized to speak',
  'not authorised to speak',
  'familiar with',
  'close to',
  'with knowledge of',
  'briefed on',
  'with direct knowledge',
]

/** Regions and groups of states: they tell where an unnamed source comes from but no country. */
export const WIDE_ORIGINS: readonly string[] = [
  'western',
  'european',
  'eastern',
  'african',
  'asian',
  'arab',
  'nordic',
  'baltic',
  'scandinavian',
  'latin american',
  'middle eastern',
  'allied',
  'regional',
  'foreign',
  'international',
  'local',
]
