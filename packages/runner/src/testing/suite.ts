import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runTool } from '../run-tool.ts'
import { namePlaywrightFailures, nameVitestFailures, playwrightSuites, vitestFiles } from './name-failures.ts'

/** What a suite came to. `note` says why something was skipped or could not run. */
export type SuiteResult = {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds: number
  /** The tests that failed, by their titles. */
  failures?: readonly string[]
  note?: string
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: vitestFiles,
})
const playwrightReport = z.object({
  suites: playwrightSuites.default([]),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

type SuiteRun = { name: string; script: string; args: string[]; env?: Record<string, string | undefined> }

/** Runs a vitest suite, shows its output while it comes, and counts from its report. */
export function runVitest(run: SuiteRun): Promise<SuiteResult> {
  return runCounted(
    run,
    (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    (text) => {
      const report = vitestReport.parse(JSON.parse(text))
      const skipped = report.numPendingTests + report.numTodoTests
      const failures = nameVitestFailures(report.testResults)
      return { passed: report.numPassedTests, failed: report.numFailedTests, skipped, failures }
    },
  )
}

/** The same for Playwright. A test that passed only when repeated counts as failed: it tells of a fault. */
export function runPlaywright(run: SuiteRun): Promise<SuiteResult> {
  return runCounted(
    run,
    () => ['--reporter=list,json'],
    (text) => {
      const { suites, stats } = playwrightReport.parse(JSON.parse(text))
      const failed = stats.unexpected + stats.flaky
      return { passed: stats.expected, failed, skipped: stats.skipped, failures: namePlaywrightFailures(suites) }
    },
  )
}

type Counts = Pick<SuiteResult, 'passed' | 'failed' | 'skipped' | 'failures'>

async function runCounted(
  { name, script, args, env }: SuiteRun,
  getReporting: (file: string) => string[],
  count: (report: string) => Counts,
): Promise<SuiteResult> {
  const started = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'aritai-report-'))
  const file = join(folder, 'report.json')
  console.log(`\n── ${name}`)
  try {
    const result = await runTool(script, [...args, ...getReporting(file)], {
      live: true,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    const counts = readCounts(file, count)
    // A runner that ended badly without a failed test (an error outside the tests) has failed all the same.
    const failed = Math.max(counts.failed, result.code === 0 ? 0 : 1)
    return { name, ...counts, failed, seconds: (Date.now() - started) / 1000 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readCounts(file: string, count: (report: string) => Counts): Counts {
  try {
    return count(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
