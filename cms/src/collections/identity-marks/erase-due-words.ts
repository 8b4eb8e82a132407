import { getWordsDueDay } from '@aritai/domain'
import type { Payload, Where } from 'payload'
import { toCityDay } from '../../publishing/calendar.ts'

/**
 * Erases the words to marks a year after they were received, as the form promises; the marks stay counted. Acts for the
 * city, past the rules for staff. Returns how many; throws when words that are due are still there afterwards.
 */
export async function eraseDueWords(payload: Payload, now: Date): Promise<number> {
  const dueDay = getWordsDueDay(toCityDay(now.toISOString()))
  const where: Where = { words: { exists: true }, receivedOn: { less_than_equal: dueDay } }
  const data = { eraseWords: true }
  const { docs } = await payload.update({ collection: 'identity-marks', where, data, depth: 0, overrideAccess: true })
  const { totalDocs } = await payload.count({ collection: 'identity-marks', where, overrideAccess: true })
  if (totalDocs > 0) throw new Error(`The words of ${totalDocs} marks are due and could not be erased.`)
  return docs.length
}
