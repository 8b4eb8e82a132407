import { type Picture, picture } from '@aritai/publication'
import { toLocalizedText } from './localized-text.ts'

/** A media document as a public picture; undefined while it has no alternative text or no re-encoded files. */
export function toPicture(media: Record<string, unknown>): Picture | undefined {
  const caption = toLocalizedText(media.caption)
  const credit = toLocalizedText(media.credit)
  const sources = Array.isArray(media.sources) ? media.sources : []
  const parsed = picture.safeParse({
    alt: toLocalizedText(media.alt),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    sources: sources.map(({ format, width, height, bytes, sha256 }) => ({ format, width, height, bytes, sha256 })),
  })
  return parsed.success ? parsed.data : undefined
}
