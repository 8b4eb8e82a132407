import type { Answer, Staff } from './staff.ts'

export type Document = Record<string, unknown> & { id: string }

/** The document that a save answered with; throws with the CMS's own words when it was refused. */
export function savedBy({ status, body }: Answer): Document {
  const { doc } = body
  if (status < 200 || status > 299 || typeof doc !== 'object' || doc === null || !('id' in doc))
    throw new Error(`The CMS refused: status ${status} ${JSON.stringify(body).slice(0, 600)}`)
  return { ...doc, id: String(doc.id) }
}

/** The documents of a list; throws when it was refused. */
export function listedBy({ status, body }: Answer): Document[] {
  if (status !== 200 || !Array.isArray(body.docs))
    throw new Error(`No list: status ${status} ${JSON.stringify(body).slice(0, 300)}`)
  return body.docs as Document[]
}

/** The voices whose words as told are exactly these. */
export async function findVoices(moderator: Staff, originalText: string): Promise<Document[]> {
  return listedBy(
    await moderator.get(`/voices?depth=0&where[originalText][equals]=${encodeURIComponent(originalText)}`),
  )
}
