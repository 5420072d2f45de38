/** The server: every request passes the guard, then goes to the one route that it names, or to the page. */
import { type Context, Hono } from 'hono'
import type { Answering, PageFile } from '../index.ts'
import { UserError } from '../index.ts'
import { answered } from './answer.ts'
import { failed, refusal } from './failure.ts'
import { checkHost, type Door, guard } from './guard.ts'
import { ROUTES } from './openapi.ts'
import { loggedIn, pageOf } from './page.ts'
import { roomOf } from './room.ts'
import type { Served } from './served.ts'

export function serverOf(served: Served, door: Door, files: ReadonlyMap<string, PageFile>): Answering {
  const page = pageOf(files)
  const share = roomOf()
  // names in paths are decoded once, when a route asks for them: a slash in a name is no slash of the path
  const app = new Hono({ getPath: ({ url }) => new URL(url).pathname })
  app.use(async ({ req }, next) => {
    checkHost(req.raw, door)
    const login = loggedIn(req.raw, door)
    if (login) return login
    guard(req.raw, door)
    if (!isEncoded(req.path)) throw new UserError('request-invalid', 'a path that is not encoded rightly')
    return next()
  })
  for (const route of ROUTES)
    app.on(route.method.toUpperCase(), route.path, ({ req }) => answered(route, req, served, share()))
  for (const path of new Set(ROUTES.map((route) => route.path))) app.all(path, () => otherMethod(methodsOf(path)))
  app.all('/api/*', ({ req }) => unknownRoute(req.path))
  app.all('/api', ({ req }) => unknownRoute(req.path))
  app.on('GET', '*', ({ req }) => page(req.path) ?? unknownRoute(req.path))
  app.all('*', () => otherMethod(['GET']))
  app.onError((error, context) => told(error, context, served))
  return { answer: async (request) => app.fetch(request), refuse: refusal }
}

function told(error: unknown, { req }: Context, { complain }: Served): Response {
  if (!(error instanceof UserError)) complain(error, `answering ${req.method} ${req.path}`)
  return failed(error)
}

const methodsOf = (path: string): readonly string[] =>
  ROUTES.filter((route) => route.path === path).map(({ method }) => method.toUpperCase())

function otherMethod(methods: readonly string[]): Response {
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
  return failed(new UserError('method-unknown', 'another method'), { allow })
}

const unknownRoute = (path: string): Response =>
  failed(new UserError('route-unknown', `the path ${path.slice(0, 200)}`))

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
