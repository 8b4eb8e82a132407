import { createHash } from 'node:crypto'
import { type PictureSource, pictureFormats } from '@aritai/publication'
import type { CollectionBeforeChangeHook } from 'payload'

type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Writes down every file made of an upload with its hash, as `picture.sources` of the public documents names it. */
export const describeSources: CollectionBeforeChangeHook = ({ data, req }) => {
  const buffers = req.payloadUploadSizes ?? {}
  if (!req.file || Object.keys(buffers).length === 0) return data
  const sizes: Record<string, Size> = data.sizes ?? {}
  const sources = Object.entries(buffers).flatMap(([name, bytes]) => toSource(name, bytes, sizes[name]))
  return { ...data, sources: withoutDoubles(sources) }
}

function toSource(name: string, bytes: Buffer, size: Size | undefined): (PictureSource & { filename: string })[] {
  const format = pictureFormats.find((candidate) => name.startsWith(candidate))
  if (!format || !size?.filename || !size.width || !size.height) return []
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return [{ format, width: size.width, height: size.height, bytes: bytes.length, sha256, filename: size.filename }]
}

/** A picture smaller than a width comes out the same for several widths. */
function withoutDoubles<S extends PictureSource>(sources: S[]): S[] {
  const order = (source: S) => pictureFormats.indexOf(source.format) * 1e5 + source.width
  return [...new Map(sources.map((source) => [`${source.format}${source.width}`, source])).values()].sort(
    (a, b) => order(a) - order(b),
  )
}
