import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    'cli/bin': 'src/cli/bin.ts',
    index: 'src/index.ts',
    'effects/extractor-worker': 'src/effects/extractor-worker.ts',
    'effects/aside-worker': 'src/effects/aside-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // `.js`, as package.json names them; `type: module` says what they are.
  fixedExtension: false,
  dts: false,
  clean: true,
  // A cold start spends a fifth of its time on finding the hundred files of these; they stay dependencies all the same.
  deps: { alwaysBundle: ['linkedom', '@mozilla/readability', /^chrono-node/, 'commander', 'kysely'] },
})
