import type { Payload, PayloadRequest } from 'payload'
import { findAnswered, findChangesOf, findCounted, findQuoting, findShowing } from './find-dependents.ts'
import { PublicationRefused } from './publication-refused.ts'
import { refreshPublications } from './publications.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/**
 * Projects again what shows parts of another document: quotations of a voice, pictures, answers in receipts, notes of
 * change; and voices whose tellers would stand out among the people of their place, as counted now. `states` are the document as it is and was, as far as they are known.
 */
export async function refreshDependents(
  collection: string,
  id: string,
  states: readonly unknown[],
  caller: Caller,
): Promise<void> {
  const sources = new Set<string>()
  const add = (found: readonly string[]) => {
    for (const source of found) sources.add(source)
  }
  if (collection === 'voices') add(await findQuoting(id, caller))
  if (collection === 'population') add(await findCounted(states, caller))
  if (collection === 'media') add(await findShowing(id, caller))
  if (collection === 'responses') add(await findAnswered(id, states, caller))
  // Last: a change is public where the document it tells of is.
  if (collection !== 'changes') add(await findChangesOf(id, caller))
  sources.delete(`${collection}/${id}`)
  await refreshEach([...sources], caller)
}

/**
 * Each for itself: one that is refused, and so not public any more, does not keep the others as they were. Any other
 * failure is told when all have had their turn.
 */
async function refreshEach(sources: readonly string[], { payload, req }: Caller): Promise<void> {
  const failures: unknown[] = []
  for (const source of sources) {
    const [collection = '', id = ''] = source.split('/')
    try {
      await refreshPublications(collection, id, { payload, req })
    } catch (error) {
      if (error instanceof PublicationRefused) payload.logger.error(`${source}: ${error.message}`)
      else failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
