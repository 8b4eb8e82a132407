import { join } from 'node:path'
import { buildApps } from './build.ts'
import { inProject, tools } from './project.ts'
import { runTool } from './run-tool.ts'
import { findBrowser } from './testing/browser.ts'
import { startTestMongodb } from './testing/mongodb.ts'
import { describeResults } from './testing/report.ts'
import { runPlaywright, runVitest, type SuiteResult } from './testing/suite.ts'

const suites = ['check', 'unit', 'integration', 'mongodb', 'e2e'] as const
type Suite = (typeof suites)[number]

/** Runs all tests, or the suites that are named (`npm test -- unit e2e`), and ends with one line that counts them. */
export async function test(args: string[]): Promise<void> {
  const unknown = args.filter((name) => !suites.includes(name as Suite))
  if (unknown.length > 0) {
    console.error(`Unknown suite ${unknown.join(', ')}. There are: ${suites.join(', ')}.`)
    process.exit(2)
  }
  const wanted = (name: Suite) => args.length === 0 || args.includes(name)
  const results: SuiteResult[] = []
  if (wanted('check')) {
    results.push(await check('formatting and lint', tools.biome, ['check', '.']))
    results.push(await check('types', tools.turbo, ['run', 'types', '--output-logs=errors-only']))
    results.push(await check('types of the tests', tools.tsc, ['--noEmit', '-p', inProject('tests')]))
  }
  if (wanted('unit')) {
    results.push(await runVitest({ name: 'unit tests', script: tools.vitest, args: vitest('unit') }))
  }
  if (wanted('integration') || wanted('mongodb') || wanted('e2e')) results.push(await build())
  if (wanted('integration')) {
    const name = 'integration, contract on SQLite, attacks'
    results.push(await runVitest({ name, script: tools.vitest, args: vitest('integration') }))
  }
  if (wanted('mongodb')) results.push(await runMongodbContract())
  if (wanted('e2e')) results.push(await runEndToEnd())
  console.log(describeResults(results))
  process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0)
}

const vitest = (config: string) => ['run', '--config', inProject(`tests/vitest.${config}.config.ts`)]

/** A check that is one yes or no. */
async function check(name: string, script: string, args: string[]): Promise<SuiteResult> {
  const started = Date.now()
  process.stdout.write(`\n── ${name} … `)
  const { code, output } = await runTool(script, args, { env: { TURBO_TELEMETRY_DISABLED: '1' } })
  console.log(code === 0 ? 'ok' : `failed\n${output}`)
  const ok = code === 0
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds: (Date.now() - started) / 1000 }
}

async function build(): Promise<SuiteResult> {
  const started = Date.now()
  process.stdout.write('\n── building CMS and site … ')
  const failure = await buildApps().then(
    () => undefined,
    (error) => error,
  )
  console.log(failure ? `failed\n${failure.output ?? failure}` : 'ok')
  const seconds = (Date.now() - started) / 1000
  return { name: 'build', passed: failure ? 0 : 1, failed: failure ? 1 : 0, skipped: 0, seconds }
}

async function runMongodbContract(): Promise<SuiteResult> {
  const name = 'contract on MongoDB'
  const server = await startTestMongodb(join(inProject('node_modules'), '.cache', 'aritai'))
  if ('skipped' in server) {
    console.log(`\n── MongoDB contract: skipped (${server.skipped})`)
    return { name, passed: 0, failed: 0, skipped: 1, seconds: 0, note: `skipped: ${server.skipped}` }
  }
  try {
    const env = { CONTRACT_MONGODB_URL: server.url }
    const result = await runVitest({
      name: `${name}: ${server.name}`,
      script: tools.vitest,
      args: vitest('mongodb'),
      env,
    })
    return { ...result, note: server.name }
  } finally {
    await server.stop()
  }
}

async function runEndToEnd(): Promise<SuiteResult> {
  const name = 'end to end in a browser'
  const browser = await findBrowser()
  if ('missing' in browser) {
    // A product for people that nobody has seen in a browser is not tested.
    console.log(`\n── ${name}: ${browser.missing}`)
    return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, note: browser.missing }
  }
  const env = { CHROMIUM_PATH: browser.executable }
  const args = ['test', '--config', inProject('tests/playwright.config.ts')]
  return runPlaywright({ name, script: tools.playwright, args, env })
}
