/** How a publisher's note on its own text begins. */
export const CORRECTIONS = [
  'correction',
  'corrections',
  'correction and clarification',
  'corrections and clarifications',
  'clarification',
  'editor’s note',
  'this article has been corrected',
  'this article was corrected',
  'this story has been corrected',
  'this story was corrected',
  'an earlier version of this article',
  'an earlier version of this story',
  'a previous version of this article',
  'a previous version of this story',
] as const
