import { getReceiptKeys, openReceiptStatus, parseReceiptCode, type ReceiptStatus } from '@aritai/publication'
import { getReceiptDocument } from '../outbox/receipt-document.ts'
import { type SubmissionContext, tooMany } from './submission-context.ts'
import type { ReceiptState } from './submissions.ts'

/** What the holder of a receipt may know. Every code, real or not, takes the same steps. */
export async function getReceiptState(
  context: SubmissionContext,
  address: string,
  typed: string,
): Promise<ReceiptState> {
  const wait = context.limits.receipts.take(address)
  if (wait > 0) return tooMany(wait)
  const code = parseReceiptCode(typed)
  if (code === undefined) return { ok: true, state: 'malformed' }
  const { lookup, statusKey } = getReceiptKeys(code)
  const status = openStatus(context, lookup, statusKey)
  if (context.withdrawals.has(lookup) || status?.state === 'withdrawn') {
    return { ok: true, state: 'withdrawn', ...(status && { status }) }
  }
  if (status) return { ok: true, state: 'known', status }
  return { ok: true, state: context.outbox.getState(lookup) ?? 'unknown' }
}

export function openStatus(
  { replicas }: SubmissionContext,
  lookup: string,
  statusKey: Uint8Array,
): ReceiptStatus | undefined {
  const document = getReceiptDocument(replicas, lookup)
  return document && openReceiptStatus(document, statusKey)
}
