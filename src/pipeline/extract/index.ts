/** TO BE REPLACED. */
import { stage } from '../stage.ts'

export const extract = stage({
  name: 'extract',
  does: 'finds attributions: source, cue and content',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations'],
  adds: ['attributions'],
  run: () => ({ value: { attributions: [] }, problems: [] }),
})
