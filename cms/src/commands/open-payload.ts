import { getPayload, type Migration, type Payload } from 'payload'
import { env } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import config from '../payload.config.ts'

/** Payload with its schema up to date, for commands; nothing is delivered or collected meanwhile. */
export async function openPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  // In production Payload has migrated while connecting; MongoDB needs no schema.
  if (env.databaseUrl.startsWith('file:')) await payload.db.migrate({ migrations: migrations as Migration[] })
  return payload
}
