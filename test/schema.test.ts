import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, ROOT } from '../scripts/documents.ts'
import { resultSchema } from '../scripts/schema.ts'
import { readText } from './support/read-text.ts'

/** A field that leads to a type is explained there. */
const REFERENCE = /"\$ref"/

/** Types whose own line explains all their fields. */
const PLAIN = new Set(['Problem', 'Quantity', 'Place', 'Completeness'])

describe('generated documents', () => {
  it.each(DOCUMENTS)('$path is current (npm run generate)', async ({ path, make }) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(await make())
  })
})

describe('the schema', () => {
  it('says what every field means, itself or by its type', () => {
    const { $defs } = resultSchema()
    const mute = Object.entries($defs).flatMap(([type, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, field]) => !field.description && !REFERENCE.test(JSON.stringify(field)) && !PLAIN.has(type))
        .map(([name]) => `${type}.${name}`),
    )
    expect(mute).toEqual([])
  })
  const validate = new Ajv2020().compile(resultSchema())

  it('takes a result and refuses it with a field too few, too many, or out of its range', async () => {
    const result = await readText('The bridge at Norvale is closed.\n')
    const { readAt, ...less } = result
    expect(validate(result)).toBe(true)
    expect(validate(less)).toBe(false)
    expect(validate({ ...result, verdict: 1 })).toBe(false)
    expect(validate({ ...result, readAt: `${readAt}T00:00` })).toBe(false)
    const anchor = { start: -1, end: 3, exact: 'The' }
    expect(validate({ ...result, article: { ...result.article, headline: anchor } })).toBe(false)
  })
})
