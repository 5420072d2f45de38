/** TO BE REPLACED. */
import { stage } from '../stage.ts'

export const segment = stage({
  name: 'segment',
  does: 'blocks to sentences, tokens and quotations',
  reads: ['article', 'blocks'],
  adds: ['sentences', 'tokens', 'quotations'],
  run: () => ({ value: { sentences: [], tokens: [], quotations: [] }, problems: [] }),
})
