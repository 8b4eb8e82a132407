import type { CollectionBeforeChangeHook } from 'payload'
import { wasEverPublic } from '../../../documents/main-document.ts'
import { today } from '../../../fields/day.ts'
import { toCityDay } from '../../../publishing/calendar.ts'

/** Notes the day on which a plan is published first. */
export const notePublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  // Said again, because a version that is restored comes without what nobody may write.
  if (originalDoc?.firstPublishedOn) return { ...data, firstPublishedOn: originalDoc.firstPublishedOn }
  if (data._status !== 'published') return data
  // Published before such days were kept: since it was made, as it was counted until then.
  const wasPublic = await wasEverPublic(req, collection, originalDoc?.id)
  return { ...data, firstPublishedOn: wasPublic ? toCityDay(originalDoc.createdAt) : today() }
}
