import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import { startRunner } from './runner.ts'

/** Opens the database at once, so that migrations run before the first request, and starts the runner if this process has it. */
export async function startWithServer(): Promise<void> {
  const payload = await getPayload({ config })
  if (env.runsRunner) await startRunner(payload)
}
