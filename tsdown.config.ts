import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { 'cli/bin': 'src/cli/bin.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  clean: true,
})
