import type { JsonObject, PayloadRequest, TypeWithID } from 'payload'
import { isPlanner, type Predicate } from '../../access/predicates.ts'
import { staffOf } from '../../access/user.ts'
import type { Subject } from './about.ts'

/**
 * Of which of these documents the person of `req` may take words out of the recorded changes: 企画課 of every one, others
 * of those that they publish themselves, because what goes is public.
 */
export async function findMaskable(
  req: PayloadRequest,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => boolean> {
  const staff = staffOf(req)
  if (isPlanner(staff) === true) return () => true
  const found = new Set<string>()
  for (const [kind, of] of Map.groupBy(subjects, (subject) => subject.kind)) {
    const collection = req.payload.config.collections.find(({ custom }) => custom?.publishes === kind)
    const mayPublish = collection?.custom?.mayPublish as Predicate | undefined
    if (!collection || !mayPublish || staff === null) continue
    const { docs } = await req.payload.db.find<JsonObject & TypeWithID>({
      collection: collection.slug,
      where: { id: { in: of.map(({ document }) => document) } },
      pagination: false,
      req,
    })
    for (const document of docs) if (mayPublish(staff, document) === true) found.add(`${kind}/${document.id}`)
  }
  return ({ kind, document }) => found.has(`${kind}/${document}`)
}
