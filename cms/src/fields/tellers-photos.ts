import type { RichTextFieldValidation, Where } from 'payload'
import { wording } from '../i18n/wording.ts'
import { richTextInJapanese } from './required-in-japanese.ts'

/** Pictures that may be shown anywhere. A teller's photo is shown with the voice alone: that is what its consent is for. */
export const notFromVoice: Where = { fromVoice: { not_equals: true } }

/** Edited text as it has to be, and without photos that came with a voice. */
export const withoutTellersPhotos: RichTextFieldValidation = async (value, options) => {
  const valid = await richTextInJapanese(value, options)
  const pictures = findPictures(value)
  if (valid !== true || pictures.length === 0) return valid
  const { totalDocs } = await options.req.payload.count({
    collection: 'media',
    where: { and: [{ id: { in: pictures } }, { fromVoice: { equals: true } }] },
    overrideAccess: true,
    req: options.req,
  })
  return totalDocs === 0 || wording(options.req, message)
}

/** The ids of the pictures in edited text, wherever in it they stand. */
export function findPictures(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(findPictures)
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as Record<string, unknown>
  if (type !== 'upload') return Object.values(node).flatMap(findPictures)
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? [id] : []
}

const message = {
  ja: '声に添えられた写真は、その声と一緒にだけ使えます。ほかの写真を選んでください。',
  en: 'A photo that came with a voice is shown with that voice only. Choose another picture.',
}
