import type { CollectionBeforeChangeHook } from 'payload'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'

/** The words as told are nobody's to change; a withdrawn voice is nobody's to fill again. */
export const keepOriginalWords: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create') return data
  if (originalDoc?.state === 'withdrawn')
    throw refuseSave(req, collection, [{ path: 'state', message: wording(req, isWithdrawn) }])
  const told = originalDoc?.originalText
  if (told && data.originalText !== undefined && data.originalText !== told)
    throw refuseSave(req, collection, [{ path: 'originalText', message: wording(req, isFixed) }])
  return data
}

const isWithdrawn = { ja: '取り下げられた声は変えられません。', en: 'A withdrawn voice cannot be changed.' }
const isFixed = {
  ja: '届いたままの文は変えられません。「公開する文」を直してください。',
  en: 'The words as told cannot be changed. Edit the words to publish.',
}
