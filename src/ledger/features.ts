/** What claims are compared by, kept from one board to the next: most of the time that a board takes goes into it. */
import packageJson from '../../package.json' with { type: 'json' }
import type { Reading } from '../ledger-model.ts'
import { type Features, featuresOf } from '../pipeline/group/features.ts'
import { hash } from '../pipeline/hash.ts'
import { jsonLine } from '../wire.ts'

export interface KeptFeatures {
  of(reading: Reading): readonly Features[]
  /** What to keep for the next board, of the readings that were asked for; null where nothing is new. */
  grown(): string | null
}

interface Kept {
  readonly version: string
  /** By the signature of the reading. */
  readonly features: Readonly<Record<string, readonly Features[]>>
}

/** `text`: as `grown` gave it; null for none. What another version made is made again. */
export function keptFeatures(text: string | null): KeptFeatures {
  const kept = text === null ? null : (JSON.parse(text) as Kept)
  const before = kept?.version === packageJson.version ? kept.features : {}
  const now = new Map<string, readonly Features[]>()
  return {
    of: (reading) => {
      const key = signature(reading)
      const features = now.get(key) ?? before[key] ?? featuresOf(reading)
      now.set(key, features)
      return features
    },
    grown: () => {
      if ([...now.keys()].every((key) => Object.hasOwn(before, key))) return null
      return jsonLine({ version: packageJson.version, features: Object.fromEntries(now) } satisfies Kept)
    },
  }
}

/** All that the features depend on: the state of the text, the engine, and the claims as a person decided. */
const signature = ({ article, revision, engine, claims }: Reading): string =>
  hash(
    [
      article,
      revision,
      engine.version,
      engine.model,
      ...claims.map(({ id, act, negated }) => `${id} ${act} ${negated}`),
    ].join('\n'),
  )
