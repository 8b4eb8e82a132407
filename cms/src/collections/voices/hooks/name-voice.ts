import { defaultLocale } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { toExcerpt } from '../../../admin/workspace/excerpt.ts'

const longest = 24

/**
 * Names a voice for lists and for whoever links it: by its title or, as most have none, by how its words begin. Only
 * the words to publish give a name, since whoever reads lists may not read the words as told.
 */
export const nameVoice: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.locale && req.locale !== defaultLocale) return data
  const title = toName(data.title ?? originalDoc?.title)
  const words = toName(data.text ?? originalDoc?.text)
  return { ...data, name: title || (words ? `「${words}」` : unnamed(data.receivedOn ?? originalDoc?.receivedOn)) }
}

const toName = (value: unknown) => (typeof value === 'string' ? toExcerpt(value, longest) : '')

const unnamed = (day: unknown) => (typeof day === 'string' ? `${day}に届いた声` : '届いた声')
