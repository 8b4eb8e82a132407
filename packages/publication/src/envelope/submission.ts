import {
  consentUses,
  generations,
  identityFeelings,
  locales,
  markWordsLimit,
  perspectives,
  voiceTextLimit,
} from '@aritai/domain'
import { z } from 'zod'
import { documentId } from '../document/base.ts'

const consent = z.strictObject(
  Object.fromEntries(consentUses.map((use) => [use, z.boolean()])) as Record<
    (typeof consentUses)[number],
    z.ZodBoolean
  >,
)
/** Hash by which a receipt is found, see `receipt.ts`. */
export const receiptLookup = z.string().regex(/^[0-9a-f]{64}$/)

/** A story told on the site, as it lies sealed in the envelope. Times are ISO 8601 in UTC. */
export const voiceSubmission = z.strictObject({
  type: z.literal('voice'),
  /** Same for a form sent twice, so that two envelopes make one voice. */
  submissionId: z.string().regex(/^[\w-]{16,80}$/),
  receiptLookup,
  /** base64 of 32 bytes: the key the CMS seals the receipt's status with. It cannot be turned back into the code. */
  statusKey: z.base64(),
  submittedAt: z.iso.datetime(),
  locale: z.enum(locales),
  text: z
    .string()
    .min(1)
    .max(voiceTextLimit * 2),
  title: z.string().max(120).optional(),
  displayName: z.string().max(60).optional(),
  prompt: documentId.optional(),
  measure: documentId.optional(),
  area: documentId.optional(),
  schoolDistrict: documentId.optional(),
  generation: z.enum(generations).optional(),
  perspective: z.enum(perspectives).optional(),
  consent,
  purposeVersion: z.string().min(1).max(20),
  guardianConsent: z.boolean(),
  contact: z.strictObject({ email: z.string().max(254).optional(), phone: z.string().max(30).optional() }).optional(),
  photo: z
    .strictObject({
      type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic']),
      alt: z.string().max(200).optional(),
    })
    .optional(),
})
export type VoiceSubmission = z.output<typeof voiceSubmission>

/** A voice taken back with its receipt. */
export const withdrawalSubmission = z.strictObject({
  type: z.literal('withdrawal'),
  submissionId: z.string().regex(/^[\w-]{16,80}$/),
  receiptLookup,
  submittedAt: z.iso.datetime(),
})
export type WithdrawalSubmission = z.output<typeof withdrawalSubmission>

/** Names a mark with words to those who can erase them: nothing follows from it and nothing is opened by it. */
export const markNumber = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)

/** How somebody stands to a draft of the identity, with the version that was read. Anonymous where there are no words. */
export const identityMarkSubmission = z.strictObject({
  type: z.literal('identity-mark'),
  submissionId: z.string().regex(/^[\w-]{16,80}$/),
  submittedAt: z.iso.datetime(),
  locale: z.enum(locales),
  identity: documentId,
  identityGeneration: z.int().positive(),
  identityVersion: z.int().positive(),
  feeling: z.enum(identityFeelings),
  words: z
    .string()
    .min(1)
    .max(markWordsLimit * 2)
    .optional(),
  number: markNumber.optional(),
  area: documentId.optional(),
  generation: z.enum(generations).optional(),
  purposeVersion: z.string().min(1).max(20),
})
export type IdentityMarkSubmission = z.output<typeof identityMarkSubmission>

export const submission = z.discriminatedUnion('type', [voiceSubmission, withdrawalSubmission, identityMarkSubmission])
export type Submission = z.output<typeof submission>
