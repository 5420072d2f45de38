/** `npm run generate`: writes the documents that are generated from the code. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS, ROOT } from './documents.ts'

for (const { path, make } of DOCUMENTS) {
  writeFileSync(join(ROOT, path), await make())
  console.log(path)
}
