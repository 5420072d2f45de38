/** What the claims of an article say as directions: made when it is read, kept with the reading, and compared by grouping. */
import type { Vectors } from '../ledger-model.ts'
import type { Claim } from '../model.ts'
import type { SentenceEncoder } from '../pipeline/draft.ts'

/** Of the attributed claims with words of their own; the parts of a content as one sentence. */
export async function vectorsOf(claims: readonly Claim[], encoder: SentenceEncoder): Promise<Vectors> {
  const vectors: Record<string, string> = {}
  for (const { id, voice, content } of claims) {
    if (voice !== 'attributed' || content.length === 0) continue
    vectors[id] = await encoder.vectorOf(content.map(({ exact }) => exact).join(' '))
  }
  return { model: encoder.name, claims: vectors }
}
