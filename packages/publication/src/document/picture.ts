import { localizedText } from '@aritai/domain'
import { z } from 'zod'

/** Lower-case hexadecimal SHA-256 of a file's bytes: its name everywhere outside the CMS. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const pictureFormats = ['avif', 'webp', 'jpeg'] as const

/** One re-encoded, metadata-free file of a picture; width, height in pixels, size in bytes. */
export const pictureSource = z.strictObject({
  format: z.enum(pictureFormats),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  sha256,
})

/** A picture as the public sees it. Every source is a file that is pushed beside the document. */
export const picture = z.strictObject({
  alt: localizedText,
  caption: localizedText.optional(),
  credit: localizedText.optional(),
  sources: z.array(pictureSource).min(1),
})
export type Picture = z.output<typeof picture>
export type PictureSource = z.output<typeof pictureSource>
