import type { CollectionAfterChangeHook } from 'payload'
import { refreshAnswerPrivacy } from '../../responses/privacy.ts'

/** Who may read the answers to a voice follows from its state. */
export const refreshAnswers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || doc.state === previousDoc?.state) return
  await refreshAnswerPrivacy(String(doc.id), { payload: req.payload, req })
}
