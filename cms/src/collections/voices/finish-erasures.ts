import type { Payload } from 'payload'
import { eraseVoice } from './erase-voice.ts'

/**
 * Finishes withdrawals that stopped halfway: at a crash, a full disk, a database that did not answer. Run at start and
 * from time to time. Returns how many it finished; one that fails keeps none of the others waiting. One that
 * began less than a minute before `now` is left alone: it may be going on.
 */
export async function finishErasures(payload: Payload, now = new Date()): Promise<number> {
  const begun = new Date(now.getTime() - grace).toISOString()
  const { docs } = await payload.find({
    collection: 'voices',
    where: {
      and: [
        { state: { equals: 'withdrawn' } },
        { erasedOn: { exists: false } },
        { updatedAt: { less_than_equal: begun } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  let finished = 0
  for (const { id } of docs) {
    try {
      await eraseVoice(id, { payload })
      finished += 1
    } catch (err) {
      payload.logger.error({ err, msg: `The withdrawal of voice ${id} could not be finished; it is tried again.` })
    }
  }
  return finished
}

const grace = 60_000
