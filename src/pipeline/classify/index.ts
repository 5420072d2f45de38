/** TO BE REPLACED. */
import { stage } from '../stage.ts'

export const classify = stage({
  name: 'classify',
  does: 'tells the act, certainty, negation and hedge of each attribution',
  reads: ['article', 'sentences', 'tokens', 'quotations', 'attributions'],
  adds: ['classes'],
  run: ({ attributions }) => ({
    value: {
      classes: attributions.map(({ entry }) => ({
        act: entry?.act ?? 'asserts',
        quotation: 'indirect' as const,
        negated: false,
        certainty: 'certain' as const,
        hedge: null,
        conditional: false,
        firstTime: null,
      })),
    },
    problems: [],
  }),
})
