import { getReceiptKeys, parseReceiptCode, sealSubmission } from '@aritai/publication'
import { getReceiptDocument } from '../outbox/receipt-document.ts'
import { DiskError } from '../replica/disk-error.ts'
import { openStatus } from './get-receipt-state.ts'
import { getCitizens, refusals, type SubmissionContext, tooMany } from './submission-context.ts'
import type { WithdrawResult } from './submissions.ts'
import { getSubmissionId } from './to-submission.ts'

/**
 * Takes a story back: hides it here at once, whatever the CMS does, and leaves word for the CMS. Doing it twice is fine.
 * `unavailable` means that the CMS cannot be told yet and it should be tried again; the voice is hidden even so.
 */
export async function withdraw(context: SubmissionContext, address: string, typed: string): Promise<WithdrawResult> {
  const wait = context.limits.receipts.take(address)
  if (wait > 0) return tooMany(wait)
  const code = parseReceiptCode(typed)
  if (code === undefined) return { ok: true, state: 'malformed' }
  const { lookup, statusKey } = getReceiptKeys(code)
  if (context.withdrawals.has(lookup)) return { ok: true, state: 'withdrawn' }
  const isKnown = getReceiptDocument(context.replicas, lookup) ?? context.outbox.getState(lookup)
  if (!isKnown) return { ok: true, state: 'unknown' }
  const status = openStatus(context, lookup, statusKey)
  if (status?.state === 'withdrawn') return { ok: true, state: 'withdrawn' }

  const recipient = getCitizens(context)?.getRecipient()
  if (recipient === undefined) return refusals.notReady
  try {
    // Hidden before anything else; remembered last, so that another try begins anew if the word could not be left.
    if (status?.voice) await context.replicas.hide([status.voice.id])
    await leaveWord(context, lookup, recipient)
    await context.withdrawals.add(lookup, statusKey, status)
    return { ok: true, state: 'withdrawn' }
  } catch (error) {
    if (error instanceof DiskError) return refusals.unavailable
    throw error
  }
}

async function leaveWord({ outbox, now }: SubmissionContext, lookup: string, recipient: string): Promise<void> {
  const envelope = await sealSubmission(recipient, {
    type: 'withdrawal',
    submissionId: getSubmissionId('withdrawal', lookup),
    receiptLookup: lookup,
    submittedAt: now().toISOString(),
  })
  await outbox.put(lookup, 'withdrawal', envelope)
}
