import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname
const include = ['{cms,site,packages/*}/src/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts']

/** By the helpers they import. Payload's configuration reads the environment once, and completes itself in place. */
const opensCms = globSync('cms/src/**/*.test.ts', { cwd: root }).filter((file) =>
  /from '[./\w-]*\/open-(test-cms|import)\.ts'/.test(readFileSync(path.join(root, file), 'utf8')),
)

/**
 * Unit tests lie beside what they test; the architecture test needs no running system either. Rules are loaded once
 * for many files, which takes an eighth of the time; files that open a CMS each get a process of their own.
 */
export default defineConfig({
  root,
  test: {
    testTimeout: 20_000,
    // One for each core: by itself vitest leaves one core to whoever watches.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'rules', include, exclude: opensCms, isolate: false } },
      { extends: true, test: { name: 'cms', include: opensCms } },
    ],
  },
})
