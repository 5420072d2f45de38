/** Number of English nouns, as far as their form does not tell it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Plurals without -s, and nouns that are counted as they are ("12 aircraft", "300 personnel"). */
export const PLURALS_WITHOUT_S =
  words(`people men women children police troops personnel staff aircraft aircrew cattle sheep deer fish swine livestock poultry
  feet teeth geese mice lice oxen dice media data criteria phenomena strata bacteria spectra curricula memoranda referenda stadia alumni
  cacti fungi nuclei stimuli syllabi larvae antennae formulae indices vertices matrices analyses crises oases theses hypotheses
  diagnoses spacecraft hovercraft watercraft rotorcraft offspring infantry cavalry artillery crew cadre faculty clergy gentry militia
  youth folk folks kin brethren roma inuit maori mujahideen mujahedin jihadi taliban cossacks swiss chinese japanese vietnamese
  portuguese lebanese burmese sudanese taiwanese congolese senegalese nepalese maltese craft salmon trout shrimp squid elite hindus zulus menus gurus species series`)

/** Singular although they end in -s: before them a plural head is still to come, or they are a mass. */
export const SINGULARS_IN_S =
  words(`gas news lens bus plus yes alas iris canvas atlas bias chaos christmas texas kansas dallas arkansas illinois paris athens
  wales cyprus honduras hamas isis analysis crisis basis thesis diagnosis hypothesis oasis emphasis tennis synthesis chassis debris analysis axis memphis
  minneapolis annapolis indianapolis thus perhaps always besides afterwards towards upwards downwards backwards forwards
  overseas sometimes nowadays unawares whereas its his hers ours theirs yours this us as is was has does goes says ages`)

/** Nouns in -ing: no other word in -ing after a noun belongs to it. */
export const NOUNS_IN_ING =
  words(`rating building meeting bombing shooting training funding spending hearing ruling crossing warning wing ring ceiling
  offering holding landing painting gathering uprising king spring housing banking mining farming shipping clearing opening`)

/** Kinds of people that one number counts together ("12 men and women"). */
export const JOINED_PEOPLE =
  words(`men women children girls boys babies infants civilians soldiers sailors airmen marines officers policemen police teachers
  students wounded injured missing dead`)
