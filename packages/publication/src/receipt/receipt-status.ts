import { localizedText, responseKinds, voiceStates } from '@aritai/domain'
import { z } from 'zod'
import { day, documentId } from '../document/base.ts'

/** What the holder of a receipt may know. Answers to a voice that is kept private are only here. */
export const receiptStatus = z.strictObject({
  state: z.enum(voiceStates),
  receivedOn: day,
  /** The public voice, once it is published. */
  voice: z.strictObject({ id: documentId, slug: z.string() }).optional(),
  /** Why a voice was kept or returned. */
  reason: localizedText.optional(),
  answers: z.array(
    z.strictObject({ kind: z.enum(responseKinds), text: localizedText, department: localizedText, on: day }),
  ),
  /** Printed editions that quoted the voice and cannot be recalled. */
  printedIn: z.array(localizedText),
})
export type ReceiptStatus = z.output<typeof receiptStatus>
