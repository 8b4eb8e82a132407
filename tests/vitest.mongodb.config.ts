import { defineConfig } from 'vitest/config'

/** The contract suite once more, on the MongoDB that `CONTRACT_MONGODB_URL` names. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/integration/contract/mongodb.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
