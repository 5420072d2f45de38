/**
 * The child that is killed: `node adder.ts PLACE BASE STORY FIRST COUNT` adds articles to the ledger at PLACE and writes one line
 * for each as soon as it was acknowledged.
 */
import { readFileSync } from 'node:fs'
import { openStore } from '../../src/store/open.ts'
import { additionOf, type Base } from './articles.ts'

const [place, file, story, first, count] = process.argv.slice(2) as [string, string, string, string, string]
const base = JSON.parse(readFileSync(file, 'utf8')) as Base
process.stdout.write('ready\n')
const store = await openStore(place, {})
for (let i = Number(first); i < Number(first) + Number(count); i++) {
  process.stdout.write(`${i} ${await store.add(additionOf(base, i, story))}\n`)
}
await store.close()
