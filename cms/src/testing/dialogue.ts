import type { IdentityFeeling } from '@aritai/domain'
import type { IdentityMarkSubmission } from '@aritai/publication'
import { buildIdentityMarkSubmission } from '@aritai/publication/testing'
import type { Payload } from 'payload'
import { storeMark } from '../intake/store-mark.ts'
import type { Area, BrandIdentity } from '../payload-types.ts'

const all = { overrideAccess: true, depth: 0 } as const

/** The words of a draft, as citizens read it. */
export const draftWords = {
  statement: 'ひとが出会うまち',
  meaning: '人が出会うと、あしたが変わります。',
  aimedState: 'だれもが出会いを楽しんでいる。',
  criteria: [{ key: 'meeting', question: '違う立場の人が出会うか' }],
}

/** A draft of the identity that citizens read. */
export function openDialogue(payload: Payload): Promise<BrandIdentity> {
  const data = { ...draftWords, generation: 2, state: 'in-dialogue', channels: ['citizens'], _status: 'published' }
  return payload.create({ ...all, collection: 'brand-identities', locale: 'ja', data: data as BrandIdentity })
}

/** A district that marks can come from; gives its id. */
export async function createDistrict(payload: Payload): Promise<string> {
  const data = { slug: 'narakawa', name: '楢川', reading: 'ならかわ', kind: 'district', summary: '谷のまち', order: 1 }
  return (await payload.create({ ...all, collection: 'areas', data: data as Area })).id
}

let count = 0

/** A mark that was taken in from the site. */
export async function markDraft(
  payload: Payload,
  identity: string,
  feeling: IdentityFeeling,
  fields: Partial<IdentityMarkSubmission> = {},
): Promise<IdentityMarkSubmission> {
  count += 1
  const submissionId = `identity-mark-${String(count).padStart(6, '0')}`
  const { area: _nowhere, ...submission } = buildIdentityMarkSubmission({ submissionId, identity, feeling })
  const mark = { ...submission, ...fields }
  await storeMark(payload, mark)
  return mark
}

/** The marks on a draft. */
export async function findMarks(payload: Payload, identity: string) {
  const where = { identity: { equals: identity } }
  return (await payload.find({ ...all, collection: 'identity-marks', where, pagination: false })).docs
}
