/** The JSON Schema (2020-12) of what `hearsay read --json` prints, generated from `src/model.ts`. */
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const ROOT = join(import.meta.dirname, '..')

export interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

export interface RootSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>
}

/** The generator writes draft 07; what it uses of it differs from 2020-12 in the name of the definitions alone. */
export function resultSchema(): RootSchema {
  const generator = createGenerator({
    path: join(ROOT, 'src', 'model.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: 'ReadResult',
    skipTypeCheck: true, // the compiler has its own turn
  })
  const { $schema: _, definitions, ...rest } = generator.createSchema('ReadResult')
  const renamed = JSON.stringify({ ...rest, $defs: definitions }).replaceAll('#/definitions/', '#/$defs/')
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'What `hearsay read --json` prints for one input',
    ...JSON.parse(renamed),
  }
}
