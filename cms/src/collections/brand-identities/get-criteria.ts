import { defaultLocale, type Locale } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'

export type Criterion = { key: string; question: string }

type LocalizedWords = Partial<Record<Locale, string>>
type Identity = { id: string; criteria?: { key?: string | null; question?: LocalizedWords | string | null }[] | null }

/** The criteria of an identity as decisions and action plans answer them, in Japanese; none for no identity. */
export async function getCriteria(req: PayloadRequest, identity: unknown): Promise<Criterion[]> {
  const id = idOf(identity)
  if (id === undefined) return []
  const found = await req.payload.db.findOne<Identity>({
    collection: 'brand-identities',
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  return (found?.criteria ?? []).flatMap(({ key, question }) => {
    const words = typeof question === 'string' ? question : question?.[defaultLocale]
    return key ? [{ key, question: words ?? key }] : []
  })
}
