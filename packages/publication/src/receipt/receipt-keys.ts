import { hkdfSync } from 'node:crypto'

/**
 * `lookup`: 64 hexadecimal digits, the only trace of a receipt that is stored; `statusKey`: 32 bytes that travel sealed
 * to the CMS, which seals the receipt's status with them. Neither leads back to the code nor to the other.
 */
export type ReceiptKeys = { lookup: string; statusKey: Uint8Array }

/** Derives both from a code as `parseReceiptCode` or `createReceiptCode` give it (HKDF with SHA-256). */
export function getReceiptKeys(code: string): ReceiptKeys {
  return { lookup: Buffer.from(derive(code, 'lookup')).toString('hex'), statusKey: derive(code, 'status key') }
}

function derive(code: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(code, 'ascii'), 'aritai receipt v1', purpose, 32))
}
