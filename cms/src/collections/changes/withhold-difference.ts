import { difference } from '@aritai/publication'
import { type Endpoint, Forbidden, type JsonObject, NotFound } from 'payload'
import { isPlanner } from '../../access/predicates.ts'
import { staffOf } from '../../access/user.ts'
import { eraseTraces } from '../../database/erase-traces.ts'

/**
 * `POST /api/changes/:id/withhold`: 企画課 takes the words out of a recorded difference that should not be read any
 * more, such as a name that was published by mistake. The note and which fields changed stay. There is no way back.
 */
export const withholdDifference: Endpoint = {
  path: '/:id/withhold',
  method: 'post',
  handler: async (req) => {
    if (isPlanner(staffOf(req)) !== true) throw new Forbidden(req.t)
    const id = String(req.routeParams?.id)
    const where = { id: { equals: id } }
    const change = await req.payload.db.findOne<JsonObject & { id: string }>({ collection: 'changes', where, req })
    if (!change) throw new NotFound(req.t)
    const told = difference.safeParse(change.difference)
    const withheld = told.success ? told.data.map(({ label }) => ({ label, withheld: true as const })) : []
    // Nobody edits a record of changes; this is the one thing that may be done to it, by whom was asked above.
    await req.payload.update({ collection: 'changes', id, data: { difference: withheld }, overrideAccess: true, req })
    // What was published by mistake is not to lie in the database's log either.
    await eraseTraces(req.payload)
    return Response.json({ id })
  },
}
