/** Normalise: times, quantities and places of the whole text, and when each claim was said. */
import { stage } from '../stage.ts'
import { findPlaces } from './places/index.ts'
import { findQuantities } from './quantities/index.ts'
import { saidOf } from './said/index.ts'
import { findTimes } from './times/index.ts'

export const normalise = stage({
  name: 'normalise',
  does: 'reads times, quantities and places, and when each claim was said',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'attributions', 'sources', 'stated'],
  adds: ['times', 'quantities', 'places', 'said'],
  run: ({ article, blocks, sentences, tokens, attributions, sources, stated }) => {
    const times = findTimes({ article, blocks, readAt: stated.readAt })
    const said = saidOf(attributions, times, { text: article.text, blocks, sentences, tokens })
    const quantities = findQuantities({ article, blocks, sentences, tokens }, times)
    const places = findPlaces({ article, blocks, sentences, tokens, attributions, sources })
    return { value: { times, quantities, places, said }, problems: [] }
  },
})
