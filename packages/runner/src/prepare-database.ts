import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.ts'
import { runTool } from './run-tool.ts'
import { StepError } from './step.ts'

/** Left behind when the demonstration city is complete; an interrupted seeding starts again without it. */
export const getSeedMark = (dataDir: string) => join(dataDir, 'cms', 'demonstration-city')

/** Fills an empty database with the demonstration city, once. */
export async function seedDemonstrationCity(dataDir: string, env: NodeJS.ProcessEnv): Promise<string> {
  const mark = getSeedMark(dataDir)
  if (existsSync(mark)) return 'already there'
  mkdirSync(join(dataDir, 'cms'), { recursive: true, mode: 0o700 })
  const result = await runTool('src/commands/seed.ts', [], { cwd: inProject('cms'), env })
  if (result.code !== 0) {
    throw new StepError(
      'the demonstration city could not be written',
      `Run the command again; it goes on where it stopped. To begin anew, remove ${dataDir}. An empty installation starts with npm run start:empty.`,
      result.output,
    )
  }
  writeFileSync(mark, `${new Date().toISOString()}\n`)
  return 'written'
}
