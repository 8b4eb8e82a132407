import { defineConfig } from 'vitest/config'

/**
 * Tests against the real database, CMS and site. Two files at a time: each waits for its own apps for much of its time,
 * and more of them at once would need more than two cores.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/integration/**/*.test.ts', 'tests/attack/**/*.test.ts'],
    exclude: ['tests/integration/contract/mongodb.test.ts'],
    globalSetup: 'tests/integration/seed-city.ts',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
