import { z } from 'zod'

/**
 * The state of one voice for whoever holds its receipt, readable with the receipt code only. `id` is the receipt's
 * lookup (a hash); `sealed` is AES-256-GCM ciphertext of a `ReceiptStatus`, base64 of nonce, ciphertext and tag.
 */
export const receiptDocument = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  sealed: z.base64().max(40_000),
})
export type ReceiptDocument = z.output<typeof receiptDocument>
