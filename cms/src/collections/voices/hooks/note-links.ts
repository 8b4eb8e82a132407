import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import { today } from '../../../fields/day.ts'
import { linkDays } from '../link-days.ts'

/**
 * Notes since when a voice that is decided on has been linked to each of its measures: from then on it waits for an
 * answer of those who lead them. Days stay while the voice goes back to review and comes again.
 */
export const noteLinks: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.state === 'withdrawn') return data
  const known = linkDays(originalDoc?.linkedOn)
  const isDecided = data.state === 'published' || data.state === 'kept'
  const measures: string[] = (data.measures ?? []).map(idOf).filter((id: string | undefined) => id !== undefined)
  const days = measures.flatMap((measure) => {
    // A voice that comes into the CMS decided, such as a seed, was linked when it was published.
    const day = known[measure] ?? (isDecided ? (originalDoc ? today() : (data.publishedOn ?? today())) : undefined)
    return day ? [[measure, day]] : []
  })
  return { ...data, linkedOn: Object.fromEntries(days) }
}
