import type { PayloadRequest } from 'payload'
import type { Evaluation } from '../../payload-types.ts'

/**
 * The latest public evaluation of a measure before a fiscal year: as the person of `req` may read it, or, for a rule that
 * holds for everybody, whoever that is.
 */
export async function getPreviousEvaluation(
  req: PayloadRequest,
  measure: string,
  fiscalYear: unknown,
  { overrideAccess = false }: { overrideAccess?: boolean } = {},
): Promise<Evaluation | undefined> {
  if (typeof fiscalYear !== 'number' || !Number.isInteger(fiscalYear)) return undefined
  const { docs } = await req.payload.find({
    collection: 'evaluations',
    where: {
      and: [
        { measure: { equals: measure } },
        { fiscalYear: { less_than: fiscalYear } },
        { _status: { equals: 'published' } },
      ],
    },
    sort: '-fiscalYear',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess,
    req,
  })
  return docs[0]
}
