import { createHash } from 'node:crypto'
import type { VoiceSubmission } from '@aritai/publication'
import type { Payload } from 'payload'
import { UnreadablePicture } from '../collections/media/hooks/reencode-upload.ts'

type PhotoDescription = NonNullable<VoiceSubmission['photo']>
const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/**
 * Stores a citizen's photo as media, re-encoded and without metadata like every upload, once for a submission. A photo
 * that cannot be read never costs the voice: `problem` tells the moderator. Any other failure is thrown, so that the
 * envelope stays and nothing of it is lost.
 */
export async function storePhoto(
  payload: Payload,
  submissionId: string,
  { type, alt }: PhotoDescription,
  bytes: Uint8Array,
): Promise<{ media?: string; problem?: string }> {
  const slug = `voice-${createHash('sha256').update(submissionId).digest('hex').slice(0, 32)}`
  const present = await findPhoto(payload, slug)
  if (present) return { media: present }
  const name = `${slug}.${extensions[type] ?? 'jpg'}`
  try {
    const media = await payload.create({
      collection: 'media',
      locale: 'ja',
      overrideAccess: true,
      data: { slug, sample: false, alt: alt || '投稿に添えられた写真', fromVoice: true },
      file: { data: Buffer.from(bytes), mimetype: type, name, size: bytes.byteLength },
    })
    return { media: media.id }
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error
    return { problem: '添えられた写真を読み込めませんでした。投稿者には本文だけが届いたことになります。' }
  }
}

/** The photo of an attempt before this one, which ended before its voice was there. */
async function findPhoto(payload: Payload, slug: string): Promise<string | undefined> {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: 'media', where, depth: 0, limit: 1, overrideAccess: true })
  return docs[0]?.id
}
