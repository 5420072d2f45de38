/** What a route is: a plain object that says what it takes and gives; its work is one call of the library. */
import type { z } from 'zod'
import type { Served } from './served.ts'

export interface Route {
  readonly method: 'get' | 'post'
  /** Its parts that differ as `:name`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodType
  readonly query: z.ZodType
  readonly body: Body | null
  readonly gives: Gives
  run(asked: Asked<unknown, unknown, unknown>, served: Served): Promise<unknown>
}

export interface Body {
  readonly json: z.ZodType
  /** Bytes of JSON at most. */
  readonly most: number
  /** What a form (multipart/form-data) with files becomes: its fields, and `files`; null where none is taken. */
  readonly form: z.ZodType | null
}

/** json: one value; lines: one value a line, each when it is there; file: a text to keep. */
export type Gives =
  | { readonly as: 'json'; readonly status: 200 | 201; readonly schema: z.ZodType }
  | { readonly as: 'lines'; readonly schema: z.ZodType }
  | { readonly as: 'file'; readonly mediaTypes: readonly string[] }

export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

export interface File {
  /** A name without folders. */
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

interface Typed<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType | null, Given> {
  readonly path: string
  readonly summary: string
  readonly params: P
  readonly query: Q
  readonly body?: B
  run(asked: Asked<z.output<P>, z.output<Q>, B extends z.ZodType ? z.output<B> : null>, served: Served): Promise<Given>
}

/** Gives one value as JSON. */
export const get = <P extends z.ZodType, Q extends z.ZodType, S extends z.ZodType>(
  route: Typed<P, Q, null, z.input<S>> & { readonly gives: S },
): Route => ({ ...plain(route), method: 'get', body: null, gives: { as: 'json', status: 200, schema: route.gives } })

/** Gives a text to keep. */
export const download = <P extends z.ZodType, Q extends z.ZodType>(
  route: Typed<P, Q, null, File> & { readonly mediaTypes: readonly string[] },
): Route => ({ ...plain(route), method: 'get', body: null, gives: { as: 'file', mediaTypes: route.mediaTypes } })

/** Makes an entry, and gives it. */
export const post = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, S extends z.ZodType>(
  route: Typed<P, Q, B, z.input<S>> & { readonly body: B; readonly most: number; readonly gives: S },
): Route => ({
  ...plain(route),
  method: 'post',
  body: { json: route.body, most: route.most, form: null },
  gives: { as: 'json', status: 201, schema: route.gives },
})

/** Takes JSON or files, and tells line by line what becomes of them. */
export const postFiles = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  F extends z.ZodType,
  S extends z.ZodType,
>(
  route: Omit<Typed<P, Q, null, unknown>, 'run' | 'body'> & {
    readonly body: B
    readonly form: F
    readonly most: number
    readonly gives: S
    run(
      asked: Asked<z.output<P>, z.output<Q>, z.output<B> | z.output<F>>,
      served: Served,
    ): Promise<AsyncIterable<z.input<S>>>
  },
): Route => ({
  ...plain(route),
  method: 'post',
  body: { json: route.body, most: route.most, form: route.form },
  gives: { as: 'lines', schema: route.gives },
})

/** The compiler has held `run` to the schemas: what it is given has passed them. */
const plain = ({
  path,
  summary,
  params,
  query,
  run,
}: Omit<Route, 'method' | 'body' | 'gives' | 'run'> & { run: unknown }) => ({
  path,
  summary,
  params,
  query,
  run: run as Route['run'],
})
