import type { VoiceSubmission } from '@aritai/publication'
import type { Payload } from 'payload'

type PhotoDescription = NonNullable<VoiceSubmission['photo']>
const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/**
 * Stores a citizen's photo as media, re-encoded and without metadata like every upload. A photo that cannot be read never
 * costs the voice: `problem` tells the moderator.
 */
export async function storePhoto(
  payload: Payload,
  { type, alt }: PhotoDescription,
  bytes: Uint8Array,
): Promise<{ media?: string; problem?: string }> {
  const name = `voice-${crypto.randomUUID()}.${extensions[type] ?? 'jpg'}`
  try {
    const media = await payload.create({
      collection: 'media',
      locale: 'ja',
      overrideAccess: true,
      data: { slug: name.replace(/\.\w+$/, ''), sample: false, alt: alt || '投稿に添えられた写真', fromVoice: true },
      file: { data: Buffer.from(bytes), mimetype: type, name, size: bytes.byteLength },
    })
    return { media: media.id }
  } catch {
    return { problem: '添えられた写真を読み込めませんでした。投稿者には本文だけが届いたことになります。' }
  }
}
