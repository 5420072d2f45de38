/** The attributions of someone's words, without the publisher's own sentences, which no one said. */
import type { Attribution } from '../../draft.ts'

export interface Spoken {
  readonly attributions: readonly Attribution[]
  /** In step with `attributions`: where each stood among all. */
  readonly places: readonly number[]
}

/** Their indices of one another are those of the shorter list. */
export function spokenOf(all: readonly Attribution[]): Spoken {
  const places = all.flatMap(({ voice }, index) => (voice === 'attributed' ? [index] : []))
  const shortened = new Map(places.map((place, index) => [place, index]))
  const at = (index: number | null): number | null => (index === null ? null : (shortened.get(index) ?? null))
  const attributions = places.map((place) => {
    const one = all[place]!
    return { ...one, continues: at(one.continues), within: at(one.within) }
  })
  return { attributions, places }
}
