import type { SuiteResult } from './suite.ts'

/** The closing screen of a test run: a line for each suite and each failed test, then the sums on one plain line. */
export function describeResults(results: SuiteResult[]): string {
  const lines = results.flatMap(({ name, passed, failed, skipped, seconds, note, failures = [] }) => {
    const mark = failed > 0 ? '✗' : passed === 0 && skipped > 0 ? '–' : '✓'
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
    const line = `${mark} ${name}: ${counts} (${seconds.toFixed(0)} s)${note ? ` · ${note}` : ''}`
    return [line, ...failures.map((title) => `  ✗ ${title}`)]
  })
  const sum = (field: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[field], 0)
  return `\n${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`
}
