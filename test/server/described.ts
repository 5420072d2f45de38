/** Answers held to the description of the interface, as the server gives it. */
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Answer, Json, Running } from './running.ts'

export interface Operation {
  /** "get /api/stories/{story}/board" */
  readonly name: string
  readonly method: 'get' | 'post'
  readonly path: string
  readonly about: Json
}

export interface Described {
  readonly document: Json
  readonly operations: readonly Operation[]
  /** The one that a path leads to. */
  operationAt(method: string, path: string): Operation | undefined
  /** What is wrong with an answer; empty where nothing is. */
  wrongs(operation: string, answer: Answer): readonly string[]
  /** The one form of an error, with the status and the code. */
  expectError(answer: Pick<Answer, 'status' | 'json'>, status: number, code?: string): void
}

const ID = 'https://hearsay.example/openapi.json'

export async function described({ ask }: Pick<Running, 'ask'>): Promise<Described> {
  const { json: document } = await ask('/api/openapi.json')
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uuid: true } })
  ajv.addSchema({ ...document, $id: ID } as AnySchema, ID)
  const operations = Object.entries(document.paths as Json).flatMap(([path, methods]) =>
    Object.entries(methods as Json).map(
      ([method, about]): Operation => ({
        name: `${method} ${path}`,
        method: method as Operation['method'],
        path,
        about,
      }),
    ),
  )
  const check = (pointer: string, value: unknown): string[] => {
    const validate = ajv.getSchema(`${ID}#${pointer}`)!
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
  return {
    document,
    operations,
    operationAt: (method, path) => {
      const [bare] = path.split('?')
      const fits = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare!)
      return operations.find((one) => one.method === method && fits(one.path))
    },
    wrongs: (name, { status, headers, text, json }) => {
      const { method, path, about } = operations.find((one) => one.name === name)!
      const given = about.responses[status]
      if (!given) return [`status ${status}: ${text.slice(0, 500)}`]
      const type = headers.get('content-type') ?? ''
      const media = Object.keys(given.content).find((one) => one === type)
      if (media === undefined) return [`${type} is none of ${Object.keys(given.content)}`]
      if (!/json$/.test(media) || headers.has('content-disposition')) return []
      const pointer = ['paths', path, method, 'responses', String(status), 'content', media, 'schema']
      const values = media === 'application/json' ? [json] : lines(text)
      return values.flatMap((value) => check(`/${pointer.map(escaped).join('/')}`, value))
    },
    expectError: ({ status, json }, expected, code) => {
      expect({ status, wrongs: check('/components/schemas/Failure', json) }).toEqual({ status: expected, wrongs: [] })
      if (code !== undefined) expect(json.error.code).toBe(code)
    },
  }
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

export const lines = (text: string): Json[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
