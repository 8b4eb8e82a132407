import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { contactDueFor } from './contact-due.ts'

/** A contact that comes after the decision on its voice gets its day of erasure at once. */
export const scheduleErasure: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const id = idOf(data.voice)
  if (operation !== 'create' || !id) return data
  const voice = await req.payload.findByID({
    overrideAccess: true,
    collection: 'voices',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return voice ? { ...data, eraseAfter: contactDueFor(voice.state) } : data
}
