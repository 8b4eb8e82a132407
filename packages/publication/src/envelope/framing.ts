import { EnvelopeError } from './envelope-error.ts'

const KiB = 1024
/**
 * Sizes of the plaintext. Every story without a photo, every withdrawal and every mark fills the first one, so that the
 * size of an envelope tells neither a long story from a short one nor a story from a withdrawal.
 */
export const envelopeBuckets = [32, 1024, 2048, 4096, 8192, 12288].map((size) => size * KiB)

const headBytes = 8

/** Length of the JSON and of the photo (4 bytes each, big-endian), JSON, photo, zeros up to the bucket's size. */
export function frame(json: string, photo: Uint8Array = new Uint8Array()): Uint8Array {
  const text = Buffer.from(json, 'utf8')
  const length = headBytes + text.length + photo.length
  const size = envelopeBuckets.find((bucket) => bucket >= length)
  if (size === undefined) throw new EnvelopeError('too-large')
  const framed = Buffer.alloc(size)
  framed.writeUInt32BE(text.length, 0)
  framed.writeUInt32BE(photo.length, 4)
  text.copy(framed, headBytes)
  framed.set(photo, headBytes + text.length)
  return framed
}

export function unframe(framed: Uint8Array): { json: string; photo: Uint8Array | undefined } {
  const bytes = Buffer.from(framed.buffer, framed.byteOffset, framed.byteLength)
  if (bytes.length < headBytes) throw new EnvelopeError('unknown-format')
  const textEnd = headBytes + bytes.readUInt32BE(0)
  const photoEnd = textEnd + bytes.readUInt32BE(4)
  if (photoEnd > bytes.length) throw new EnvelopeError('unknown-format')
  const photo = photoEnd > textEnd ? new Uint8Array(bytes.subarray(textEnd, photoEnd)) : undefined
  return { json: bytes.toString('utf8', headBytes, textEnd), photo }
}
