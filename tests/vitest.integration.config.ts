import { defineConfig } from 'vitest/config'

/** Tests against the real database, CMS and site. One file at a time: two cores, and each starts processes. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/integration/**/*.test.ts', 'tests/attack/**/*.test.ts'],
    exclude: ['tests/integration/contract/mongodb.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
