/** How a publisher's note on its own text begins: with a label before a mark, or with a sentence. */
export const CORRECTION_LABELS = [
  'correction',
  'corrections',
  'correction and clarification',
  'corrections and clarifications',
  'clarification',
  'editor’s note',
  'editors’ note',
] as const

export const CORRECTION_SENTENCES = [
  'this article has been corrected',
  'this article was corrected',
  'this story has been corrected',
  'this story was corrected',
  'this report has been corrected',
  'this article has been updated to correct',
  'this story has been updated to correct',
  'an earlier version of this article',
  'an earlier version of this story',
  'an earlier version of this report',
  'a previous version of this article',
  'a previous version of this story',
  'a previous version of this report',
] as const

/** What tells in such a note that one of its values stood in the article and stands no more. */
export const CORRECTED_VALUE =
  /\b(?:(?:earlier|previous|original|first) (?:version|report|article|story)|originally|initially|first (?:given|reported|put)|(?:was|were) given as|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|instead of|rather than|not)\b/i
