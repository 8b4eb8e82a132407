import { type Document, savedBy } from './documents.ts'
import type { Staff } from './staff.ts'

/** A story that came on paper, as a moderator enters it. */
export async function enterVoice(moderator: Staff, fields: Record<string, unknown>): Promise<Document> {
  const onPaper = { purposeVersion: '2026-04', source: 'paper', consent: { plan: true }, receivedOn: '2026-11-20' }
  return savedBy(await moderator.post('/voices?depth=0', { ...onPaper, ...fields }))
}
