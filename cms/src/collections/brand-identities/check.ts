import {
  type BrandIdentityRecord,
  checkAdoption,
  checkBrandIdentity,
  checkKeptCriteria,
  type Issue,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { readPublicDocument } from '../../documents/main-document.ts'

/**
 * Criteria as questions, a history that stays readable, and one adopted identity at a time. That none is adopted stops
 * nobody: between the former one becoming past and the next one being adopted it cannot be otherwise.
 */
export const checkIdentityDocument = inJapanese('brand-identities', async (identity: BrandIdentityRecord, req, id) => {
  const issues = [...checkBrandIdentity(identity), ...(await checkCriteriaKept(identity, req, id))]
  return identity.state === 'adopted'
    ? [...issues, ...checkAdoption([identity, ...(await getOtherAdopted(req, id))])]
    : issues
})

/** While an identity is in dialogue its questions are polished with the rest; afterwards decisions rest on them. */
async function checkCriteriaKept(
  { criteria }: BrandIdentityRecord,
  req: PayloadRequest,
  id: string | undefined,
): Promise<Issue[]> {
  const published = (await readPublicDocument(req, 'brand-identities', id)) as BrandIdentityRecord | undefined
  return !published || published.state === 'in-dialogue' ? [] : checkKeptCriteria(published.criteria, criteria)
}

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
