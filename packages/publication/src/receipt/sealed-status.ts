import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { canonicalJson } from '../manifest/canonical-json.ts'
import type { ReceiptDocument } from './receipt-document.ts'
import { type ReceiptStatus, receiptStatus } from './receipt-status.ts'

const nonceBytes = 12
const tagBytes = 16
/** Plaintext is filled up to multiples of this, so that the length hardly tells whether there is an answer. */
const step = 1024

/**
 * Seals a status with AES-256-GCM: base64 of nonce, ciphertext and tag. The nonce is derived from key and content, so
 * the same status gives the same document and is not pushed again, and two different ones never share a nonce.
 */
export function sealReceiptStatus(status: ReceiptStatus, statusKey: Uint8Array): string {
  const json = Buffer.from(canonicalJson(receiptStatus.parse(status)), 'utf8')
  const plain = Buffer.concat([json, Buffer.alloc(Math.ceil(json.length / step) * step - json.length, ' ')])
  const nonce = createHmac('sha256', statusKey).update('nonce\0').update(plain).digest().subarray(0, nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', statusKey, nonce)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** What the holder of the receipt may read; undefined if this key does not open it or it is not a status. */
export function openReceiptStatus(
  document: Pick<ReceiptDocument, 'sealed'>,
  statusKey: Uint8Array,
): ReceiptStatus | undefined {
  const sealed = Buffer.from(document.sealed, 'base64')
  if (sealed.length < nonceBytes + tagBytes) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', statusKey, sealed.subarray(0, nonceBytes))
    decipher.setAuthTag(sealed.subarray(-tagBytes))
    const plain = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
    return receiptStatus.safeParse(JSON.parse(plain.toString('utf8'))).data
  } catch {
    return undefined
  }
}
