/** The parts of an addition: the line of the log for each, and its rows. */
import type { Engine } from '../../model.ts'
import type { Db } from '../database.ts'
import { compress, pack } from '../pack.ts'
import type { Addition, Entry } from '../store.ts'
import type { Line } from './append.ts'

export type Part = Extract<Entry['kind'], 'payload' | 'article' | 'revision' | 'reading' | 'member'>

interface Insert {
  readonly line: (addition: Addition) => Line
  readonly rows: (db: Db, seq: number, addition: Addition) => Promise<unknown>
}

export const INSERT: Readonly<Record<Part, Insert>> = {
  payload: {
    line: (addition) => {
      const { how, from, bytes, sha256 } = addition.payload
      return line('payload', addition, `${how} ${from}, ${bytes.length} bytes, SHA-256 ${sha256}`)
    },
    rows: insertPayload,
  },
  article: {
    line: (addition) => line('article', addition, 'seen for the first time'),
    rows: (db, seq, { reading }) => db.insertInto('article').values({ seq, id: reading.article }).execute(),
  },
  revision: {
    line: (addition) => line('revision', addition, `text ${addition.reading.revision}`),
    rows: (db, seq, { reading: { article, revision, capturedAt, syndicatedFrom } }) =>
      db
        .insertInto('revision')
        .values({ seq, article, revision, captured_at: capturedAt, syndicated_from: syndicatedFrom })
        .execute(),
  },
  reading: {
    line: (addition) => {
      const { revision, claims, engine } = addition.reading
      return { ...line('reading', addition, `text ${revision}, ${attributed(claims)} claims`), engine: nameOf(engine) }
    },
    rows: insertReading,
  },
  member: {
    line: (addition) => line('member', addition, 'put into the story'),
    rows: (db, seq, { story, reading }) =>
      db.insertInto('member').values({ seq, story, article: reading.article }).execute(),
  },
}

const line = (kind: Part, { story, payload, reading, at }: Addition, about: string): Line => ({
  at: at ?? payload.at,
  kind,
  story,
  article: reading.article,
  about,
  engine: null,
})

/** A column that is part of a key holds no null. */
export const modelOf = ({ model }: Engine): string => model ?? ''

const nameOf = ({ version, model }: Engine): string => (model === null ? version : `${version}, ${model}`)

const attributed = (claims: Addition['reading']['claims']): number =>
  claims.filter(({ voice }) => voice === 'attributed').length

async function insertPayload(db: Db, seq: number, { payload, reading }: Addition): Promise<void> {
  const { sha256, bytes, mediaType, how, from, at } = payload
  await db
    .insertInto('blob')
    .values({ seq, sha256, bytes: compress(bytes) })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  const row = { seq, article: reading.article, sha256, media_type: mediaType, how, received_from: from, at }
  await db.insertInto('payload').values(row).execute()
}

async function insertReading(db: Db, seq: number, { payload, reading }: Addition): Promise<void> {
  const { article, revision, read, claims, problems, engine, readAt, vectors } = reading
  const content = pack({ read, claims, problems, engine, readAt, vectors })
  const key = { article, revision, engine_version: engine.version, engine_model: modelOf(engine) }
  await db
    .insertInto('reading')
    .values({ seq, ...key, payload: payload.sha256, claims: attributed(claims), content })
    .execute()
  const ids = [...new Set(claims.map(({ id }) => id))]
  for (let i = 0; i < ids.length; i += ROWS) {
    const rows = ids.slice(i, i + ROWS).map((id) => ({ seq, id }))
    await db.insertInto('claim').values(rows).execute()
  }
}

/** In one statement: SQLite takes 32,766 values at most, PostgreSQL 65,535. */
const ROWS = 1000
