import { openEnvelope } from '@aritai/publication'
import type { Payload } from 'payload'
import type { ReplicaClient } from '../publishing/delivery/replica-client.ts'
import { storeVoice } from './store-voice.ts'
import { storeWithdrawal } from './store-withdrawal.ts'

/** Envelopes that could not be taken in; told once each, and left on the replica for a person to look at. */
const reported = new Set<string>()

/**
 * Takes the waiting envelopes of a replica in. An envelope is deleted there only after its content has been read back
 * from the database, so that a crash at any point loses nothing; taking one in twice changes nothing.
 */
export async function collectEnvelopes(payload: Payload, replica: ReplicaClient, identity: string): Promise<number> {
  const { envelopes } = await replica.listOutbox()
  let taken = 0
  for (const { id } of envelopes) {
    const bytes = await replica.getEnvelope(id)
    try {
      await takeIn(payload, identity, bytes)
    } catch (error) {
      if (!reported.has(id)) payload.logger.error(`Envelope ${id} could not be taken in: ${describe(error)}`)
      reported.add(id)
      continue
    }
    await replica.deleteEnvelope(id)
    taken += 1
  }
  return taken
}

async function takeIn(payload: Payload, identity: string, bytes: Uint8Array): Promise<void> {
  const { submission, photo } = await openEnvelope(identity, bytes)
  if (submission.type === 'voice') await storeVoice(payload, submission, photo)
  else await storeWithdrawal(payload, submission)
}

/** The message only: an error's other parts may hold what a citizen wrote. */
const describe = (error: unknown) => (error instanceof Error ? error.message.slice(0, 300) : 'unknown error')
