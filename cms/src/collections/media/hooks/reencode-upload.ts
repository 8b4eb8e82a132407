import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import sharp from 'sharp'
import { allow } from '../../../access/compose.ts'
import { randomSlug } from '../../../fields/slug.ts'
import { wording } from '../../../i18n/wording.ts'
import { mediaAccess } from '../access.ts'
import { acceptedFormats, keptEdge, pixelLimit, uploadLimit } from '../picture-limits.ts'

/**
 * Replaces an upload by a clean picture before anything else sees it: told by its content to be one, turned upright,
 * at most `keptEdge` long, without metadata, and under a name of our own, because names of files tell about people.
 */
export const reencodeUpload: CollectionBeforeOperationHook = async ({ operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  // Access is asked after this hook; decoding for somebody who may not upload would be work for nothing.
  if (overrideAccess !== true && !(await allow(mediaAccess[operation])({ req }))) return
  if (req.file.data.length > uploadLimit) throw new UnreadablePicture(req, tooLarge, 413)
  const data = await encode(req.file.data).catch(() => {
    throw new UnreadablePicture(req, unreadable, 400)
  })
  req.file = { data, size: data.length, mimetype: 'image/jpeg', name: `${randomSlug()}.jpg` }
}

async function encode(upload: Buffer): Promise<Buffer> {
  const picture = sharp(upload, { limitInputPixels: pixelLimit, failOn: 'error' })
  const { format } = await picture.metadata()
  if (!format || !acceptedFormats.includes(format)) throw new Error('not an accepted format')
  return picture
    .rotate()
    .resize({ width: keptEdge, height: keptEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 92 })
    .toBuffer()
}

/** What was sent is no picture, or too large a one: the sender's matter, not a failure of ours. */
export class UnreadablePicture extends APIError {
  constructor(req: PayloadRequest, label: { ja: string; en: string }, status: number) {
    super(wording(req, label), status, null, true)
  }
}

const tooLarge = { ja: '写真は15MBまでです。', en: 'A picture can have at most 15 MB.' }
const unreadable = {
  ja: '写真を読み込めません。JPEG、PNG、WebP、AVIFのいずれかの写真（4,000万画素まで）を選んでください。',
  en: 'This picture cannot be read. Choose a JPEG, PNG, WebP or AVIF of at most 40 million pixels.',
}
