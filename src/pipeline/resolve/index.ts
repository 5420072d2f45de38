/** Resolve: who each source is, where it has it from, and which earlier claims a claim refers to. See docs/resolve.md. */
import type { Problem, Source } from '../../model.ts'
import { problem } from '../../problem.ts'
import { anchor } from '../../text/span.ts'
import { stage } from '../stage.ts'
import { chainsOf } from './chain.ts'
import { type Bearers, bearersOf, type Given } from './discourse.ts'
import { type Place, placesOf } from './place.ts'
import { referencesOf } from './reference.ts'
import { sourceOf } from './source.ts'

export const resolve = stage({
  name: 'resolve',
  does: 'tells who each source is and what each claim refers to',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'attributions'],
  adds: ['sources', 'references'],
  run(given) {
    const places = placesOf(given)
    const chains = chainsOf(given)
    const bearers = bearersOf(given, [...places.flat(), ...chains.flat()])
    const made = (place: Place): Source => sourceOf(given, place, bearers)
    const sources = places.map((list, index) => list.map((place) => sourceWith(made(place), chains[index]!.map(made))))
    const problems = unresolved(given, places.flat(), bearers)
    return { value: { sources: continued(given, sources), references: referencesOf(given) }, problems }
  },
})

/** Nobody has it from himself: "Karam told the Gazette, which reported that". */
const sourceWith = (source: Source, via: readonly Source[]): Source => ({
  ...source,
  via: via.filter(({ name, named }) => !(named && name === source.name)),
})

/** A quotation that continues a claim has the sources of that claim (ruling 1). */
function continued({ attributions }: Given, sources: readonly (readonly Source[])[]): readonly (readonly Source[])[] {
  const done: (readonly Source[])[] = []
  for (const [index, { continues }] of attributions.entries()) {
    const from =
      continues !== null && continues < index ? done[continues]! : continues !== null ? sources[continues] : undefined
    done.push(from ?? sources[index]!)
  }
  return done
}

/** One problem for each pronoun or title whose bearer the article does not tell. */
function unresolved({ article }: Given, places: readonly Place[], bearers: Bearers): Problem[] {
  return places
    .filter((place) => bearers.isOpen(place))
    .map(({ span }) => {
      const message = 'no bearer found in the article for this source'
      const found = anchor(article.text, span).exact
      return problem(article.text, { rule: 'source-unresolved', message, found, expected: 'an earlier mention', span })
    })
}
