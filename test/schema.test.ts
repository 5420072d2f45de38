import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, ROOT } from '../scripts/documents.ts'
import { resultSchema } from '../scripts/schema.ts'
import { readText } from './support/read-text.ts'

describe('generated documents', () => {
  it.each(DOCUMENTS)('$path is current (npm run generate)', ({ path, make }) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(make())
  })
})

describe('the schema', () => {
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
