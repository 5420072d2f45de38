/** Normalise: times, quantities and places of the whole text, and when each claim was said. */
import { stage } from '../stage.ts'

export const normalise = stage({
  name: 'normalise',
  does: 'reads times, quantities and places, and when each claim was said',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'attributions', 'sources', 'stated'],
  adds: ['times', 'quantities', 'places', 'said'],
  run: ({ attributions }) => ({
    value: { times: [], quantities: [], places: [], said: attributions.map(() => null) },
    problems: [],
  }),
})
