import type { CollectionBeforeChangeHook } from 'payload'
import { isPrivateAnswer } from '../privacy.ts'

/** Marks an answer that only its department, the moderators and the holders of receipts may read. */
export const markPrivate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  isPrivate: await isPrivateAnswer(data.voices ?? originalDoc?.voices, { payload: req.payload, req }),
})
