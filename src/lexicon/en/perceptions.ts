/** Verbs by which a source says how it knows or takes something, and nouns for what it knows it by. Base forms; data, no logic. */

/** Who says "we have found six of the dead" speaks of what it found, not of itself. */
export const PERCEIVES =
  'see hear feel smell watch witness notice observe spot detect find discover learn count measure record register monitor identify verify establish determine receive examine inspect film photograph'

/** "We think that …": what is thought of is what the statement is about. */
export const THINKS = 'think believe mean know suppose assume guess suspect expect understand fear hope feel say reckon'

/** "They had been told". */
export const TOLD = 'told informed briefed'

/** "It had evidence of troops". */
export const HAS_OF =
  'evidence information intelligence reports report indications signs sign proof data images footage'

/** "I am sure that …": as with what is thought. */
export const CONVINCED = 'sure certain confident convinced afraid aware worried concerned hopeful positive'

/** Behind "it is", and verbs behind "it", where "it" means nobody: "it was clear that", "it takes two to". Forms as they stand. */
export const OF_NOBODY =
  'clear unclear possible impossible likely unlikely probable early late hard difficult easy important necessary rare common unusual time obvious evident true false safe dangerous takes take took seems seem seemed appears appear appeared happens happen happened'
