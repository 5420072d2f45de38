/** npm's `prepare`: after `npm ci` and before `npm pack`. Builds, where the development dependencies are there to build with. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { BIN, findNode, main } from './setup.mjs'

main(() => {
  if (existsSync(join(BIN, 'tsdown'))) return build(findNode())
  console.log('hearsay: not built, the development dependencies are absent')
  return 0
})
