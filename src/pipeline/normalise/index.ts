/** Normalise: times, quantities and places of the whole text, and when each claim was said. */
import { contains } from '../../text/span.ts'
import { stage } from '../stage.ts'
import { findPlaces } from './places/index.ts'
import { findQuantities } from './quantities/index.ts'
import { saidOf } from './said/index.ts'
import { findTimes } from './times/index.ts'

export const normalise = stage({
  name: 'normalise',
  does: 'reads times, quantities and places, and when each claim was said',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'attributions', 'sources', 'stated'],
  adds: ['times', 'quantities', 'places', 'said'],
  run: ({ article, blocks, sentences, tokens, attributions, sources, stated }) => {
    // What segment left out, furniture and other languages, holds no times either.
    const read = new Set(sentences.map(({ block }) => block))
    const readBlocks = blocks.filter((_, index) => read.has(index))
    const times = findTimes({ article, blocks: readBlocks, readAt: stated.readAt })
    const until = [article.published?.edtf.slice(0, 10) ?? stated.readAt, stated.readAt].sort()[0]!
    const { dateline } = article
    // The day of writing stands in the dateline, not the day of any saying.
    const inBody = times.filter((time) => !dateline || !contains(dateline, time))
    const said = saidOf(attributions, inBody, { text: article.text, blocks, sentences, tokens, until })
    const quantities = findQuantities({ article, blocks, sentences, tokens }, times)
    const places = findPlaces({ article, blocks, sentences, tokens, attributions, sources })
    return { value: { times, quantities, places, said }, problems: [] }
  },
})
