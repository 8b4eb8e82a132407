import { createHash } from 'node:crypto'
import { hasConsent } from '@aritai/domain'
import {
  createReceiptCode,
  getReceiptKeys,
  hashDocument,
  type ReceiptKeys,
  type VoiceSubmission,
} from '@aritai/publication'
import type { VoiceFormValues } from './submissions.ts'

/** The receipt of a filled-in form: the same token and the same content give the same receipt. */
export function getReceiptOf(values: VoiceFormValues): { code: string; keys: ReceiptKeys } {
  const { formToken, photo, ...content } = values
  const photoHash = photo && createHash('sha256').update(photo.bytes).digest('hex')
  const code = createReceiptCode(formToken, hashDocument({ ...content, photo: photoHash }))
  return { code, keys: getReceiptKeys(code) }
}

/** What goes into the envelope. A name or a contact that nobody agreed to use is not even sent. */
export function toVoiceSubmission(values: VoiceFormValues, keys: ReceiptKeys, now: Date): VoiceSubmission {
  const { formToken: _token, photo, photoAlt, email, phone, displayName, ...rest } = values
  const mayContact = values.consent.contact && (email !== undefined || phone !== undefined)
  return {
    ...rest,
    type: 'voice',
    submissionId: getSubmissionId('voice', keys.lookup),
    receiptLookup: keys.lookup,
    statusKey: Buffer.from(keys.statusKey).toString('base64'),
    submittedAt: now.toISOString(),
    ...(displayName !== undefined && hasConsent(values.consent, 'displayName') ? { displayName } : {}),
    ...(mayContact ? { contact: { email, phone } } : {}),
    ...(photo ? { photo: { type: photo.type, alt: photoAlt } } : {}),
  }
}

/** The same for every replica and every repetition, so that two envelopes make one voice or one mark. */
export function getSubmissionId(type: 'voice' | 'withdrawal' | 'identity-mark', lookup: string): string {
  return `${type}-${createHash('sha256').update(`${type} ${lookup}`).digest('hex').slice(0, 40)}`
}
