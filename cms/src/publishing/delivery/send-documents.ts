import type { Push } from '@aritai/publication'
import { ReplicaError } from './replica-client.ts'
import type { Report } from './report-once.ts'

type Documents = Push['put']

/**
 * Sends a batch, and answers how many documents arrived. A replica refuses a batch as a whole (422): then each document
 * goes alone, so that the refused one is named and stops no other.
 */
export async function sendDocuments(
  documents: Documents,
  send: (documents: Documents) => Promise<void>,
  report: Report,
): Promise<number> {
  if (documents.length === 0) return 0
  try {
    await send(documents)
    return documents.length
  } catch (error) {
    if (!(error instanceof ReplicaError && error.status === 422)) throw error
    const [only] = documents
    if (documents.length === 1 && only) {
      report(`${only.kind}/${only.id}`, error)
      return 0
    }
  }
  let sent = 0
  for (const document of documents) sent += await sendDocuments([document], send, report)
  return sent
}
