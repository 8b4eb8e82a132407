import { buildApps } from './build.ts'
import { inProject } from './project.ts'
import { runTool } from './run-tool.ts'
import { step } from './step.ts'
import { findBrowser } from './testing/browser.ts'

/** Takes the pictures of the README, and with `--all` one of every page for looking at: `npm run screenshots -- --all`. */
export async function screenshots(args: string[]): Promise<void> {
  await step('Building what changed', buildApps)
  const browser = await findBrowser()
  if ('missing' in browser) {
    console.error(`✗ ${browser.missing}`)
    process.exit(1)
  }
  const env = { CHROMIUM_PATH: browser.executable }
  const { code } = await runTool(inProject('tests/screenshots/take.ts'), args, { live: true, env })
  process.exit(code)
}
