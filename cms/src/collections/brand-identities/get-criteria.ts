import { defaultLocale, type Locale } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'

export type Criterion = { key: string; question: string }

type LocalizedWords = Partial<Record<Locale, string>>
type Identity = {
  id: string
  _status?: string
  criteria?: { key?: string | null; question?: LocalizedWords | string | null }[] | null
}

/** An identity that something is held against: whether it is public, and its criteria in Japanese. */
export async function getHeldAgainst(
  req: PayloadRequest,
  identity: unknown,
): Promise<{ isPublic: boolean; criteria: Criterion[] } | undefined> {
  const id = idOf(identity)
  if (id === undefined) return undefined
  const found = await req.payload.db.findOne<Identity>({
    collection: 'brand-identities',
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!found) return undefined
  const criteria = (found.criteria ?? []).flatMap(({ key, question }) => {
    const words = typeof question === 'string' ? question : question?.[defaultLocale]
    return key ? [{ key, question: words ?? key }] : []
  })
  return { isPublic: found._status === 'published', criteria }
}

/** The criteria of an identity as decisions and action plans answer them, in Japanese; none for no identity. */
export const getCriteria = async (req: PayloadRequest, identity: unknown): Promise<Criterion[]> =>
  (await getHeldAgainst(req, identity))?.criteria ?? []
