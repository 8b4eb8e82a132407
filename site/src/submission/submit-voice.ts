import { formatReceiptCode, sealSubmission } from '@aritai/publication'
import { getReceiptDocument } from '../outbox/receipt-document.ts'
import { DiskError } from '../replica/disk-error.ts'
import { checkVoiceValues } from './check-voice-values.ts'
import { getCitizens, getVoiceSettings, refusals, type SubmissionContext, tooMany } from './submission-context.ts'
import type { SubmitResult, VoiceFormValues } from './submissions.ts'
import { getReceiptOf, toVoiceSubmission } from './to-submission.ts'

/**
 * Seals a story and stores the envelope; when this answers with a receipt, the story is on the disk. The same form sent
 * again, also at the same moment, gives the same receipt and no second story.
 */
export async function submitVoice(
  context: SubmissionContext,
  address: string,
  values: VoiceFormValues,
): Promise<SubmitResult> {
  const citizens = getCitizens(context)
  const recipient = citizens?.getRecipient()
  if (!citizens || recipient === undefined) return refusals.notReady
  const issues = checkVoiceValues(values, getVoiceSettings(citizens))
  if (issues.some(({ severity }) => severity === 'block')) return refusals.malformed

  const { code, keys } = getReceiptOf(values)
  const receiptCode = formatReceiptCode(code)
  if (context.withdrawals.has(keys.lookup)) return { ok: true, receiptCode, state: 'withdrawn' }
  if (isKnown(context, keys.lookup)) return { ok: true, receiptCode, state: 'received' }

  const known = context.sealing.get(keys.lookup)
  if (known) return known
  const wait = context.limits.voices.take(address)
  if (wait > 0) return tooMany(wait)
  const sealing = sealAndStore(context, recipient, values).finally(() => context.sealing.delete(keys.lookup))
  context.sealing.set(keys.lookup, sealing)
  return sealing
}

async function sealAndStore(
  { outbox, now }: SubmissionContext,
  recipient: string,
  values: VoiceFormValues,
): Promise<SubmitResult> {
  const { code, keys } = getReceiptOf(values)
  try {
    const envelope = await sealSubmission(recipient, toVoiceSubmission(values, keys, now()), values.photo?.bytes)
    await outbox.put(keys.lookup, 'voice', envelope)
    return { ok: true, receiptCode: formatReceiptCode(code), state: 'received' }
  } catch (error) {
    if (error instanceof DiskError) return refusals.unavailable
    throw error
  }
}

function isKnown({ outbox, replicas }: SubmissionContext, lookup: string): boolean {
  return outbox.getState(lookup) !== undefined || getReceiptDocument(replicas, lookup) !== undefined
}
