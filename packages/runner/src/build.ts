import { tools } from './project.ts'
import { runTool } from './run-tool.ts'
import { StepError } from './step.ts'

/** Builds what changed since the last build; turbo knows by the content of the files. */
export async function buildApps(): Promise<string> {
  const result = await runTool(tools.turbo, ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
    env: { TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (result.code !== 0) {
    throw new StepError(
      'the build failed',
      'The lines above name the file; `npm run validate` checks it faster.',
      result.output,
    )
  }
  return result.output.includes('FULL TURBO') ? 'nothing changed' : 'built'
}
