import type { PayloadRequest } from 'payload'
import { toExcerpt } from '../../collections/voices/excerpt.ts'

const excerptLength = 40

/** Short names for a few voices, by id: their title, or how their words begin, as told for those who may read them so. */
export async function readVoiceNames(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'voices',
    where: { id: { in: [...new Set(ids)] } },
    select: { title: true, text: true, originalText: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ id, title, text, originalText }) => [
      id,
      title || toExcerpt(text || originalText || '', excerptLength),
    ]),
  )
}
