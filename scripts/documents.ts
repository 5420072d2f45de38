/** The generated documents: their paths and how each is made. `npm run generate` writes them, a test holds them current. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cliReference } from '../src/cli/reference.ts'
import { dataModelReference } from './data-model-reference.ts'
import { errorsPage } from './errors-page.ts'
import { httpReference } from './http-reference.ts'
import { readmeExample } from './readme-example.ts'
import { resultSchema } from './schema.ts'

export const ROOT = join(import.meta.dirname, '..')

export interface Document {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly make: () => string | Promise<string>
}

export const DOCUMENTS: readonly Document[] = [
  { path: 'docs/schema/read-result.json', make: () => `${JSON.stringify(resultSchema(), null, 2)}\n` },
  { path: 'docs/errors.md', make: errorsPage },
  { path: 'docs/cli.md', make: cliReference },
  { path: 'docs/data-model.md', make: () => withPart('docs/data-model.md', dataModelReference(resultSchema())) },
  { path: 'docs/http-api.md', make: () => withPart('docs/http-api.md', httpReference()) },
  { path: 'README.md', make: async () => withPart('README.md', await readmeExample(ROOT)) },
]

const BEGIN = '<!-- generated: npm run generate -->'
const END = '<!-- /generated -->'

/** The page with the part between its two marks replaced. */
function withPart(path: string, part: string): string {
  const page = readFileSync(join(ROOT, path), 'utf8')
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${path}: found no ${BEGIN} … ${END}; put the marks back`)
  return `${page.slice(0, start)}${BEGIN}\n\n${part}\n\n${page.slice(end)}`
}
