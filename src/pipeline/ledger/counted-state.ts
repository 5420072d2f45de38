/** The state in which a claim counts something ("killed", "missing"), read again by the grammar of quantities. */
import type { NumberEntry } from '../../ledger-model.ts'
import type { Claim, Quantity } from '../../model.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'
import { findReadings } from '../normalise/quantities/index.ts'
import { tokensIn } from '../segment/tokens.ts'
import type { HeldClaim } from './held-claim.ts'

/** One entry a quantity of the claim, in step with them; null where the text does not tell. */
export function countedStates({ claim, reading }: HeldClaim): readonly NumberEntry['state'][] {
  if (claim.quantities.length === 0) return []
  const found = claim.content.flatMap((part) => readPart(reading.read, part, claim.times))
  return claim.quantities.map((quantity) => found.find((one) => isOf(one, quantity))?.state ?? null)
}

function readPart(article: HeldClaim['reading']['read'], part: Span, times: Claim['times']) {
  const tokens: Token[] = [...tokensIn(article.text, part)].map((token) => ({ ...token, sentence: 0, quotation: -1 }))
  const { start, end } = part
  return findReadings(
    {
      article,
      tokens,
      sentences: [{ start, end, block: 0, first: 0, last: tokens.length }],
      blocks: [{ start, end, kind: 'paragraph' }],
    },
    times,
  )
}

const isOf = (found: Span, quantity: Quantity): boolean => contains(found, quantity) || contains(quantity, found)
