import { defineConfig } from 'vitest/config'

/** Unit tests lie beside what they test; the architecture test needs no running system either. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{cms,site,packages/*}/src/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
