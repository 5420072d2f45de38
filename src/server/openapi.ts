/** The description of the interface (OpenAPI 3.1), made from the routes and the schemas by which they are held. */
import { z } from 'zod'
import { VERSION } from '../index.ts'
import { type Body, type Gives, get, type Route } from './route.ts'
import { DATA_ROUTES } from './routes/index.ts'
import { NAMED } from './schemas/schema.ts'
import { none } from './values.ts'

const description = get({
  path: '/api/openapi.json',
  summary: 'this description',
  params: none,
  query: none,
  gives: z.looseObject({ openapi: z.string() }),
  run: async () => {
    made ??= openApi()
    return made
  },
})

/** Once: it takes a tenth of a second. */
let made: ReturnType<typeof openApi> | null = null

/** All that the server answers, but for the page. */
export const ROUTES: readonly Route[] = [description, ...DATA_ROUTES]

type Json = Record<string, unknown>

export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version: VERSION,
      description:
        'Who said it, who confirms it, who denies it, and what has changed. What will not change is written in docs/http-api.md.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }, { cookie: [] }],
    paths: pathsOf(ROUTES),
    components: { schemas: namedSchemas(), securitySchemes: SECURITY },
  }
}

const SECURITY = {
  bearer: { type: 'http', scheme: 'bearer', description: 'the token that hearsay serve printed, where it wants one' },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'hearsay-PORT',
    description: 'set by the first visit with ?token=TOKEN',
  },
}

/** `:name` as the description writes it. */
const templateOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

function pathsOf(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = templateOf(route.path)
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  return paths
}

const operationOf = ({ method, path, summary, params, query, body, gives }: Route): Json => ({
  operationId: `${method}${path.replace(/^\/api/, '').replace(/\W+(\w)/g, (_, first: string) => first.toUpperCase())}`,
  summary,
  parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
  ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
  responses: { ...givenBy(gives), default: FAILED },
})

const FAILED = {
  description: 'an error, in the form of all errors',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }))
}

const contentOf = ({ json, form }: Body): Json => ({
  'application/json': { schema: schemaOf(json, 'input') },
  ...(form ? { 'multipart/form-data': { schema: FORM } } : {}),
})

const FORM = {
  type: 'object',
  properties: {
    files: { type: 'array', items: { type: 'string', format: 'binary' }, description: 'under any name' },
    publisher: { type: 'string' },
    published: { type: 'string' },
    address: { type: 'string' },
  },
}

function givenBy(gives: Gives): Json {
  if (gives.as === 'json')
    return {
      [gives.status]: {
        description: 'what was asked for',
        content: { 'application/json': { schema: schemaOf(gives.schema) } },
      },
    }
  if (gives.as === 'lines')
    return {
      200: {
        description: 'JSON Lines, one value each of this form, sent as they come',
        content: { 'application/x-ndjson': { schema: schemaOf(gives.schema) } },
      },
    }
  const content = Object.fromEntries(gives.mediaTypes.map((type) => [type, { schema: { type: 'string' } }]))
  return { 200: { description: 'a file to keep', content } }
}

const REFERENCE = '#/components/schemas/'

/** With references to the schemas that have names. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const id = NAMED.get(schema)?.id
  if (id !== undefined) return { $ref: `${REFERENCE}${id}` }
  const registry = z.registry<{ id: string }>()
  for (const named of everyNamed()) registry.add(named, { id: NAMED.get(named)!.id })
  registry.add(schema, { id: OWN })
  return plain(converted(registry, io)[OWN]!)
}

/** No schema has this name. */
const OWN = 'this'

function namedSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const schema of everyNamed()) registry.add(schema, { id: NAMED.get(schema)!.id })
  return Object.fromEntries(Object.entries(converted(registry, 'output')).map(([id, schema]) => [id, plain(schema)]))
}

const everyNamed = (): readonly z.ZodType[] => [...NAMED._idmap.values()] as z.ZodType[]

const converted = (registry: typeof NAMED, io: 'input' | 'output'): Record<string, Json> =>
  z.toJSONSchema(registry, {
    uri: (id) => `${REFERENCE}${id}`,
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  }).schemas as Record<string, Json>

const plain = ({ $schema: _, $id: __, ...rest }: Json): Json => rest
