/** From a request to the answer of its route. */
import type { HonoRequest } from 'hono'
import type { z } from 'zod'
import { jsonLine, UserError } from '../index.ts'
import { bodyOf } from './body.ts'
import { failureOf } from './failure.ts'
import { DATA_HEADERS, JSON_HEADERS } from './headers.ts'
import { NO_SHARE, type Share } from './room.ts'
import type { File, Route } from './route.ts'
import type { Served } from './served.ts'

/** `share`: of what uploads may hold; it is released when the answer is at its end. */
export async function answered(route: Route, request: HonoRequest, served: Served, share: Share): Promise<Response> {
  try {
    return await given(route, request, served, route.body?.form ? share : NO_SHARE)
  } catch (error) {
    share.release()
    throw error
  }
}

async function given(route: Route, request: HonoRequest, served: Served, share: Share): Promise<Response> {
  const asked = {
    params: checked(route.params, request.param(), 'the path'),
    query: checked(route.query, queryOf(request), 'the query'),
    body: await bodyIn(route, request, share),
  }
  const found = await route.run(asked, served)
  switch (route.gives.as) {
    case 'json':
      return new Response(lineOf(found as object), { status: route.gives.status, headers: JSON_HEADERS })
    case 'file':
      return keepable(found as File)
    case 'lines':
      return new Response(lines(found as AsyncIterable<object>, served, share), {
        headers: { ...DATA_HEADERS, 'content-type': 'application/x-ndjson' },
      })
  }
}

/** Of what the library keeps, the line is kept as well, as it is sent. */
const LINES = new WeakMap<object, Uint8Array<ArrayBuffer>>()

function lineOf(value: object): Uint8Array<ArrayBuffer> {
  const kept = LINES.get(value)
  if (kept !== undefined) return kept
  const line = new TextEncoder().encode(jsonLine(value))
  LINES.set(value, line)
  return line
}

function checked(schema: z.ZodType, value: unknown, where: string): unknown {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  const at = issue?.path.join('.')
  throw new UserError(
    'request-invalid',
    `${where}${at ? `, ${at}` : ''}: ${issue?.message ?? 'not as it should be'}`.slice(0, 300),
  )
}

/** Throws where a parameter stands twice: which of them is meant? */
function queryOf(request: HonoRequest): Readonly<Record<string, string>> {
  const query = new URL(request.url).searchParams
  for (const name of query.keys())
    if (query.getAll(name).length > 1)
      throw new UserError('request-invalid', `the query, ${name.slice(0, 50)}: it stands twice`)
  return Object.fromEntries(query)
}

async function bodyIn({ body }: Route, request: HonoRequest, share: Share): Promise<unknown> {
  if (body === null) return null
  const found = await bodyOf(request.raw, body, share)
  if ('json' in found) return checked(body.json, found.json, 'the body')
  const { files, fields } = found
  return checked(body.form!, { files, ...fields }, 'the form')
}

/** Never shown in place, whatever it holds. */
const keepable = ({ name, mediaType, text }: File): Response =>
  new Response(text, {
    headers: {
      ...DATA_HEADERS,
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    },
  })

/** Lets others be answered, and what was said be sent: reading an article takes no turn of its own. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What fails on the way ends the lines with one that says so. */
function lines(values: AsyncIterable<object>, { complain }: Served, share: Share): ReadableStream<Uint8Array> {
  const all = values[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const line = (value: object): Uint8Array => encoder.encode(`${jsonLine(value)}\n`)
  let gone = false // nobody listens any more: may come while a value is waited for
  const next = async (): Promise<{ readonly value: object | null; readonly last: boolean }> => {
    try {
      await turn()
      const { done, value } = await all.next()
      return { value: done ? null : value, last: done === true }
    } catch (error) {
      if (!(error instanceof UserError)) complain(error, 'answering line by line')
      return { value: { event: 'failed', ...failureOf(error) }, last: true }
    }
  }
  return new ReadableStream({
    pull: async (stream) => {
      const { value, last } = await next()
      if (gone) return
      if (value !== null) stream.enqueue(line(value))
      if (!last) return
      share.release()
      stream.close()
    },
    cancel: async () => {
      gone = true
      share.release()
      await all.return?.()
    },
  })
}
