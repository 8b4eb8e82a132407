import { getDefaultPlanYears } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { today } from '../../fields/day.ts'

type Asked = { req: PayloadRequest }

/** A new plan begins in this fiscal year. */
export const firstYear = async ({ req }: Asked) => (await getYears(req))?.startsInFiscalYear

/** A new plan ends with the term of the city's plan. */
export const lastYear = async ({ req }: Asked) => (await getYears(req))?.endsInFiscalYear

/** Only a person's form is filled in; what our own code writes is written as it is. */
async function getYears(req: PayloadRequest) {
  if (!req.user) return undefined
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { _status: { equals: 'published' } },
    select: { terms: { startsInFiscalYear: true, endsInFiscalYear: true } },
    sort: '-startsInFiscalYear',
    limit: 5,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const terms = docs.flatMap((plan) => plan.terms ?? [])
  return getDefaultPlanYears(terms, today())
}
