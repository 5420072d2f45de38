import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // a browser on a busy machine takes its time
    expect: { poll: { timeout: 40_000 } },
    // what is expected of a text is expected of the rules; tests of the learned extractor name it
    env: { HEARSAY_MODEL: 'none' },
  },
})
