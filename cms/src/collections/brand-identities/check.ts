import { type BrandIdentityRecord, checkAdoption, checkBrandIdentity } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../../documents/japanese-wording.ts'

/**
 * Criteria as questions, a history that stays readable, and one adopted identity at a time. That none is adopted stops
 * nobody: between the former one becoming past and the next one being adopted it cannot be otherwise.
 */
export const checkIdentityDocument = inJapanese('brand-identities', async (identity: BrandIdentityRecord, req, id) => {
  const issues = checkBrandIdentity(identity)
  return identity.state === 'adopted'
    ? [...issues, ...checkAdoption([identity, ...(await getOtherAdopted(req, id))])]
    : issues
})

async function getOtherAdopted(req: PayloadRequest, id: string | undefined): Promise<{ state: 'adopted' }[]> {
  const { docs } = await req.payload.find({
    collection: 'brand-identities',
    where: { and: [{ state: { equals: 'adopted' } }, { _status: { equals: 'published' } }] },
    select: { state: true },
    pagination: false,
    depth: 0,
    // The rule holds for everybody, whatever the person may read.
    overrideAccess: true,
    req,
  })
  return docs.filter((other) => other.id !== id).map(() => ({ state: 'adopted' }))
}
