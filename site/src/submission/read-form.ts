import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'

/** A posted form as it came: values by field name, and the first file, `isTooLarge` when it was cut off. */
export type PostedForm = {
  fields: ReadonlyMap<string, readonly string[]>
  file: { bytes: Buffer; isTooLarge: boolean } | undefined
}

/** Largest photo, in bytes. */
export const photoLimit = 10 * 1024 * 1024
const limits = {
  fieldNameSize: 100,
  fieldSize: 100_000,
  fields: 60,
  files: 1,
  parts: 70,
  headerPairs: 50,
  fileSize: photoLimit,
}

/**
 * Reads a form of either encoding within limits of size and number. A photo that is too large is thrown away while it
 * arrives; the words are kept, so that nobody has to write them again. Throws for what is no readable form.
 */
export async function readForm(request: Request): Promise<PostedForm> {
  if (!request.body) throw new TypeError('A form without a body')
  const fields = new Map<string, string[]>()
  const chunks: Buffer[] = []
  let isTooLarge = false
  const parser = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits,
    defParamCharset: 'utf8',
  })
  parser.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]))
  parser.on('file', (_name, stream) => {
    stream.on('data', (chunk: Buffer) => void (isTooLarge || chunks.push(chunk)))
    stream.on('limit', () => {
      isTooLarge = true
      chunks.length = 0
    })
    // Errors of a part come out of the parser too.
    stream.on('error', () => undefined)
  })
  await pipeline(Readable.fromWeb(request.body as ReadableStream<Uint8Array>), parser)
  const bytes = Buffer.concat(chunks)
  return { fields, file: bytes.length > 0 || isTooLarge ? { bytes, isTooLarge } : undefined }
}
