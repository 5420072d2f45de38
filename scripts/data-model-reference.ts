/** The reference part of `docs/data-model.md`: a table for each type of the schema. */
import type { RootSchema, Schema } from './schema.ts'

export function dataModelReference({ $defs }: RootSchema): string {
  return Object.entries($defs).map(section).join('\n\n')
}

function section([name, schema]: [string, Schema]): string {
  const head = [`### ${name}`, schema.description].filter((line) => line !== undefined).join('\n\n')
  const body = schema.properties ? `${HEAD}\n${rows(schema)}` : `One of ${values(schema)}.`
  return `${head}\n\n${body}`
}

const HEAD = '| field | type | meaning |\n|---|---|---|'

const rows = ({ properties = {}, required = [] }: Schema): string =>
  Object.entries(properties)
    .map(([name, field]) => {
      const optional = required.includes(name) ? '' : ' (may be absent)'
      return `| \`${name}\` | ${typeOf(field)}${optional} | ${meaning(field)} |`
    })
    .join('\n')

const meaning = ({ description = '' }: Schema): string => description.replace(/\s+/g, ' ').replaceAll('|', '\\|')

function typeOf(schema: Schema): string {
  if (schema.$ref) return link(schema.$ref.replace('#/$defs/', ''))
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.enum ?? schema.const) return values(schema)
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  if (schema.type === 'object')
    return `{ ${Object.entries(schema.properties ?? {})
      .map(member)
      .join('; ')} }`
  return [schema.type ?? 'anything'].flat().join(' or ')
}

const member = ([name, schema]: [string, Schema]): string => `\`${name}\`: ${typeOf(schema)}`

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`

const values = (schema: Schema): string => (schema.enum ?? [schema.const]).map((value) => `\`${value}\``).join(' · ')
