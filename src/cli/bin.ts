#!/usr/bin/env node
// This file is parsed by whatever Node there is, so it must stay plain; all else is loaded after the check.

const OLDEST = 24 // the program uses what Node 24 brings: type stripping, the v flag, iterator helpers

const found = process.versions.node
if (Number(found.split('.')[0]) < OLDEST) {
  process.stderr.write(
    `hearsay: found Node ${found}; expected Node ${OLDEST} or newer; install it from https://nodejs.org\n`,
  )
  process.exitCode = 2
} else {
  const quietly = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0) // the reader has seen enough: `hearsay read … | head`
  }
  process.stdout.on('error', quietly)
  process.stderr.on('error', quietly)
  const [{ main }, { nodeEffects }] = await Promise.all([import('./main.ts'), import('../effects/node.ts')])
  process.exitCode = await main(process.argv.slice(2), nodeEffects())
}
