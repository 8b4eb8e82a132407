import { basename } from 'node:path'
import { z } from 'zod'

/** What vitest writes of each file of tests. */
export const vitestFiles = z.array(
  z.object({
    name: z.string(),
    status: z.string(),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
  }),
)

/** What Playwright writes: tests in specs, and specs in suites within each other. */
const playwrightSuite = z.object({
  specs: z
    .array(z.object({ title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) }))
    .default([]),
  get suites() {
    return z.array(playwrightSuite).default([])
  },
})
export const playwrightSuites = z.array(playwrightSuite)

/** The titles of failed tests; a file that failed outside its tests (while being read, or in a hook) is told by itself. */
export function nameVitestFailures(files: z.infer<typeof vitestFiles>): string[] {
  return files.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [basename(name)]
    return failed.map(({ fullName }) => `${basename(name)} › ${fullName}`)
  })
}

/** The same of Playwright, with the tests that passed only when repeated. */
export function namePlaywrightFailures(suites: z.infer<typeof playwrightSuites>): string[] {
  return suites.flatMap(({ specs, suites: inner }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
      .map(({ file, title }) => `${basename(file)} › ${title}`),
    ...namePlaywrightFailures(inner),
  ])
}
