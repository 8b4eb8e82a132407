import { findPersonalInformation } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'

/** Words that changed after they were checked, and have findings, are to be checked again. */
export const resetResolved: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const wasChecked = operation === 'update' && originalDoc?.personalInformationResolved === true
  if (!wasChecked || data.personalInformationResolved !== true) return data
  const changed = [
    [data.title, originalDoc?.title],
    [data.text, originalDoc?.text],
  ].filter(([now, before]) => typeof now === 'string' && now !== before)
  const hasFindings = changed.some(([now]) => findPersonalInformation(now).length > 0)
  return hasFindings ? { ...data, personalInformationResolved: false } : data
}
