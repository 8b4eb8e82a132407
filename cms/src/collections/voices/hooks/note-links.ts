import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import { today } from '../../../fields/day.ts'
import { linkDays } from '../link-days.ts'

/**
 * Notes since when a voice that is decided on has been linked to each of its measures: from then on it waits for an
 * answer of those who lead them. Days stay while the voice goes back to review and comes again.
 */
export const noteLinks: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (data.state === 'withdrawn') return data
  const known = linkDays(originalDoc?.linkedOn)
  // A voice that comes into the CMS decided, such as a seed, and one of before there were such days: since it was public.
  const before = operation === 'create' ? data : originalDoc
  const earlier = isDecided(before) ? idsOf(before.measures) : []
  const { publishedOn, receivedOn } = data
  const dayOf = (measure: string) => {
    if (known[measure]) return known[measure]
    if (!isDecided(data)) return undefined
    return earlier.includes(measure) ? (publishedOn ?? receivedOn ?? today()) : today()
  }
  const days = idsOf(data.measures).map((measure) => [measure, dayOf(measure)])
  return { ...data, linkedOn: Object.fromEntries(days.filter(([, day]) => day !== undefined)) }
}

const isDecided = (voice: { state?: string } | undefined) => voice?.state === 'published' || voice?.state === 'kept'
const idsOf = (relations: unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== undefined)
