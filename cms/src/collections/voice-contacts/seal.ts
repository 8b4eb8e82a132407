import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const prefix = 'sealed1:'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts one value with AES-256-GCM, bound to `place` (which field it is), so that values cannot be swapped. */
export function seal(value: string, key: Buffer, place: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return prefix + sealed.toString('base64')
}

/** The value again. Throws when it was changed, moved, or sealed with another key. */
export function unseal(sealed: string, key: Buffer, place: string): string {
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
}

export const isSealed = (value: unknown): value is string => typeof value === 'string' && value.startsWith(prefix)
