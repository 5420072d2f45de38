/** One article into the ledger: what of it is there already decides what is written. */
import type { Db } from '../database.ts'
import type { Added, Addition } from '../store.ts'
import { append } from './append.ts'
import { isForgotten } from './forget.ts'
import { type Held, held } from './held.ts'
import { INSERT, type Part } from './insert.ts'

export async function add(db: Db, addition: Addition): Promise<Added> {
  if (await isForgotten(db, addition.reading.article)) return 'forgotten'
  const there = await held(db, addition)
  const parts = missing(there)
  const seqs = await append(
    db,
    parts.map((part) => INSERT[part].line(addition)),
  )
  for (const [i, part] of parts.entries()) await INSERT[part].rows(db, seqs[i]!, addition)
  return outcome(there)
}

/** A text that was read by the same engine is known whatever the bytes around it: a page differs with each visit. */
function missing({ payload, article, revision, reading, member }: Held): readonly Part[] {
  const known = revision && reading
  return [
    ...(known || payload ? [] : (['payload'] as const)),
    ...(article ? [] : (['article'] as const)),
    ...(revision ? [] : (['revision'] as const)),
    ...(reading ? [] : (['reading'] as const)),
    ...(member ? [] : (['member'] as const)),
  ]
}

function outcome({ article, revision, reading, member }: Held): Added {
  if (!article) return 'new'
  if (!revision) return 'revision'
  if (!reading) return 'reread'
  return member ? 'known' : 'joined'
}
