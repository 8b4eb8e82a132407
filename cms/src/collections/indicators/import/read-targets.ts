import type { ImportTarget } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import type { Indicator } from '../../../payload-types.ts'

/** An indicator that can be imported into, and the whole document, in Japanese, that its values stand in. */
export type Target = ImportTarget & { document: Indicator }

/** The indicators that the person may read, as they would be edited. */
export async function readTargets(req: PayloadRequest): Promise<Target[]> {
  const everything = {
    collection: 'indicators',
    depth: 0,
    locale: 'ja',
    fallbackLocale: false,
    pagination: false,
    req,
  } as const
  const latest = await req.payload.find({ ...everything, overrideAccess: false, draft: true })
  const main = await req.payload.find({
    ...everything,
    overrideAccess: false,
    draft: false,
    select: { _status: true },
  })
  const published = new Set(main.docs.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  return latest.docs.map((document) => ({
    id: document.id,
    slug: document.slug ?? '',
    name: document.name,
    unit: document.unit,
    basis: document.basis,
    decimals: document.decimals,
    baseline: document.baseline,
    values: document.values ?? [],
    state: !published.has(document.id) ? 'draft' : document._status === 'published' ? 'published' : 'pending',
    document,
  }))
}
