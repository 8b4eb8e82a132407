import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from './refuse.ts'

/** The words as told are nobody's to change; a withdrawn voice is nobody's to fill again. */
export const keepOriginalWords: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create') return data
  if (originalDoc?.state === 'withdrawn')
    refuse(req, collection.slug, 'state', {
      ja: '取り下げられた声は変えられません。',
      en: 'A withdrawn voice cannot be changed.',
    })
  const told = originalDoc?.originalText
  if (told && data.originalText !== undefined && data.originalText !== told)
    refuse(req, collection.slug, 'originalText', {
      ja: '届いたままの文は変えられません。「公開する文」を直してください。',
      en: 'The words as told cannot be changed. Edit the words to publish.',
    })
  return data
}
