import { buildApps } from './build.ts'
import { inProject } from './project.ts'
import { runTool } from './run-tool.ts'
import { step } from './step.ts'

/** Measures speed and memory, with peers beside us in the same run. */
export async function bench(args: string[]): Promise<void> {
  await step('Building what changed', buildApps)
  const { code } = await runTool(inProject('tests/bench/run.ts'), args, { live: true })
  process.exit(code)
}
