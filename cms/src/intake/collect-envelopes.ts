import { openEnvelope } from '@aritai/publication'
import type { Payload } from 'payload'
import type { ReplicaClient } from '../publishing/delivery/replica-client.ts'
import { storeMark } from './store-mark.ts'
import { storeVoice } from './store-voice.ts'
import { storeWithdrawal } from './store-withdrawal.ts'

/** Envelopes that could not be taken in; told once each, and left on the replica for a person to look at. */
const reported = new Set<string>()

/** What collecting asks of a replica. */
export type OutboxClient = Pick<ReplicaClient, 'listOutbox' | 'getEnvelope' | 'deleteEnvelope'>

/**
 * Takes the waiting envelopes of a replica in. An envelope is deleted there only after its content has been read back
 * from the database, so that a crash at any point loses nothing; taking one in twice changes nothing. Envelopes that
 * cannot be taken in are left behind, however many they are: those that came after them are listed from behind the last.
 */
export async function collectEnvelopes(payload: Payload, replica: OutboxClient, identity: string): Promise<number> {
  const seen = new Set<string>()
  let left: string | undefined
  let taken = 0
  for (;;) {
    const { envelopes } = await replica.listOutbox(left)
    const unseen = envelopes.filter(({ id }) => !seen.has(id))
    if (unseen.length === 0) return taken
    for (const { id } of unseen) {
      seen.add(id)
      if (await collectOne(payload, replica, identity, id)) taken += 1
      else left = id
    }
  }
}

/** False when the envelope stays where it is. */
async function collectOne(payload: Payload, replica: OutboxClient, identity: string, id: string): Promise<boolean> {
  const bytes = await replica.getEnvelope(id)
  try {
    await takeIn(payload, identity, bytes)
  } catch (error) {
    if (!reported.has(id)) payload.logger.error(`Envelope ${id} could not be taken in: ${describe(error)}`)
    reported.add(id)
    return false
  }
  await replica.deleteEnvelope(id)
  return true
}

async function takeIn(payload: Payload, identity: string, bytes: Uint8Array): Promise<void> {
  const { submission, photo } = await openEnvelope(identity, bytes)
  switch (submission.type) {
    case 'voice':
      return storeVoice(payload, submission, photo)
    case 'identity-mark':
      return storeMark(payload, submission)
    case 'withdrawal':
      return storeWithdrawal(payload, submission)
  }
}

/** Its name and code only: messages of the database repeat what a citizen wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const cause: unknown = 'code' in error ? error : error.cause
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : ''
  return `${error.name}${code}`
}
