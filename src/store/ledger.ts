/** The store on any database: each method is one query or one transaction of `queries/`. */
import { backup, restore } from './copy.ts'
import { type Database, snapshot, write } from './database.ts'
import { add } from './queries/add.ts'
import { cache, cached } from './queries/cache.ts'
import { claims } from './queries/claims.ts'
import { decide, decisionsOf } from './queries/decisions.ts'
import { forget } from './queries/forget.ts'
import { holds } from './queries/holds.ts'
import { head, log } from './queries/log.ts'
import { articlesFrom, payloadOf } from './queries/payload.ts'
import { readingsAt, readingsOf, readingsOfArticle, statesOf } from './queries/readings.ts'
import { stories } from './queries/stories.ts'
import { tombstonesOf } from './queries/tombstones.ts'
import type { Store } from './store.ts'

export function ledger(database: Database): Store {
  const { db } = database
  return explained(database, {
    add: (addition) => write(database, (db) => add(db, addition)),
    holds: (state) => holds(db, state),
    decide: (decision) => write(database, (db) => decide(db, decision)),
    forget: async (article, by, why, at) => {
      const done = await write(database, (db) => forget(db, { article, by, why, at }))
      if (done) await database.sweep()
      return done
    },
    stories: () => stories(db),
    readings: (story) => readingsOf(db, story),
    states: (story) => statesOf(db, story),
    readingsAt: (states) => readingsAt(db, states),
    reading: (article) => readingsOfArticle(db, article),
    payload: (article, sha256) => payloadOf(db, article, sha256),
    articlesFrom: (from) => articlesFrom(db, from),
    claims: (prefix) => claims(db, prefix),
    decisions: (story) => decisionsOf(db, story),
    tombstones: (story) => tombstonesOf(db, story),
    log: (after) => log(db, after),
    head: (story) => snapshot(database, (db) => head(db, story)),
    cached: (story, keys) => cached(db, story, keys),
    cache: (story, rows, made) => write(database, (db) => cache(db, { story, rows, made })),
    backup: (path) => backup(database, path),
    restore: (path) => restore(database, path),
    close: () => db.destroy().finally(() => database.closed?.()),
  })
}

/** Every method with the errors of its driver turned into words for a person. */
const explained = (database: Database, store: Store): Store =>
  Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      async (...given: unknown[]) => {
        try {
          return await (method as (...given: unknown[]) => Promise<unknown>)(...given)
        } catch (error) {
          throw database.explain(error)
        }
      },
    ]),
  ) as unknown as Store
