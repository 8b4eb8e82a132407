import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.ts'
import { runTool } from './run-tool.ts'
import { StepError } from './step.ts'

/** What the seeding found: it wrote the city, the city was there, or the database is somebody's and was left alone. */
export type SeedOutcome = 'written' | 'present' | 'foreign'

/** Exit code of the seeding for a database that holds other data. */
const foreignCode = 3

/** Fills an empty database with the demonstration city, once. The database itself knows what state it is in. */
export async function seedDemonstrationCity(dataDir: string, env: NodeJS.ProcessEnv): Promise<SeedOutcome> {
  const known = getKnownMark(dataDir, env)
  if (existsSync(known)) return 'present'
  mkdirSync(join(dataDir, 'cms'), { recursive: true, mode: 0o700 })
  const result = await runTool('src/commands/seed.ts', [], { cwd: inProject('cms'), env })
  if (result.code === foreignCode) return 'foreign'
  if (result.code !== 0) {
    throw new StepError(
      'the demonstration city could not be written',
      `Run the command again. To begin anew, remove ${dataDir}. An empty installation starts with npm run start:empty.`,
      result.output,
    )
  }
  writeFileSync(known, '')
  return 'written'
}

/** Saves asking the database at every start; one mark for each database. */
function getKnownMark(dataDir: string, env: NodeJS.ProcessEnv): string {
  const database = createHash('sha256')
    .update(env.DATABASE_URL ?? '')
    .digest('hex')
    .slice(0, 12)
  return join(dataDir, 'cms', `demonstration-city-${database}`)
}
