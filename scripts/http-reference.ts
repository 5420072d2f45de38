/** The routes for `docs/http-api.md`, from the description that the server gives at `/api/openapi.json`. */
import { openApi } from '../src/server/openapi.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description?: string
  readonly schema: { readonly enum?: readonly string[]; readonly default?: unknown }
}

interface Operation {
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { schema: object }>> }>>
}

export function httpReference(): string {
  const { paths } = openApi() as unknown as { paths: Record<string, Record<string, Operation>> }
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => row(method, path, operation)),
  )
  return ['| route | what it gives or does | query | answer |', '|---|---|---|---|', ...rows].join('\n')
}

function row(method: string, path: string, { summary, parameters, requestBody, responses }: Operation): string {
  const [[status, given] = ['', { content: {} }]] = Object.entries(responses)
  const queries = parameters.filter((one) => one.in === 'query').map(query)
  const takes = requestBody ? ` Takes ${Object.keys(requestBody.content).map(code).join(' or ')}.` : ''
  const cells = [
    code(`${method.toUpperCase()} ${path}`),
    `${summary}.${takes}`,
    queries.join('<br>') || ' ',
    `${status} ${answer(given.content)}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function query({ name, required, description, schema }: Parameter): string {
  const values = schema.enum && !schema.enum.includes('') ? `=${schema.enum.join('\\|')}` : ''
  return `${code(`${name}${values}`)}${required ? ' (required)' : ''}${description ? ` ${description}` : ''}`
}

/** The name of its schema, where it has one. */
function answer(content: Readonly<Record<string, { readonly schema: object }>>): string {
  const named = Object.values(content).flatMap(({ schema }) =>
    '$ref' in schema ? [String(schema.$ref).split('/').at(-1)!] : [],
  )
  const types = Object.keys(content).filter((type) => type !== 'application/json')
  return [...named.map(code), ...types.map(code)].join(', ')
}

const code = (text: string): string => `\`${text}\``
