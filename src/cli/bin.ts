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
  const [{ main }, { nodeEffects }, { unwritten }] = await Promise.all([
    import('./main.ts'),
    import('../effects/node.ts'),
    import('./complain.ts'),
  ])
  const effects = nodeEffects()
  // a closed pipe says nothing, since its reader has seen enough: `hearsay read … | head`
  const end = (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : unwritten(error, effects))
  process.stdout.on('error', end)
  process.stderr.on('error', end)
  process.exitCode = await main(process.argv.slice(2), effects)
}
