import { expect, test } from 'vitest'
import { namePlaywrightFailures, nameVitestFailures, playwrightSuites } from './name-failures.ts'

test('a failed test is named by its file and title, and a file that could not be read by itself', () => {
  const tests = [
    { fullName: 'a voice is kept', status: 'failed' },
    { fullName: 'a voice is told', status: 'passed' },
  ]
  const files = [
    { name: '/project/voice.test.ts', status: 'failed', assertionResults: tests },
    { name: '/project/plan.test.ts', status: 'failed', assertionResults: [] },
    { name: '/project/area.test.ts', status: 'passed', assertionResults: [] },
  ]
  expect(nameVitestFailures(files)).toEqual(['voice.test.ts › a voice is kept', 'plan.test.ts'])
})

test('a test of the browser that failed, or passed only when repeated, is named however deep it lies', () => {
  const spec = (title: string, status: string) => ({ title, file: 'e2e/plan.spec.ts', tests: [{ status }] })
  const suites = playwrightSuites.parse([
    { specs: [spec('drawn', 'expected')], suites: [{ specs: [spec('published', 'unexpected')] }] },
    { specs: [spec('reported', 'flaky'), spec('left out', 'skipped')] },
  ])
  expect(namePlaywrightFailures(suites)).toEqual(['plan.spec.ts › published', 'plan.spec.ts › reported'])
})
