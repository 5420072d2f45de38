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
  'an earlier version of this article',
  'an earlier version of this story',
  'a previous version of this article',
  'a previous version of this story',
] as const
