import { defaultLocale } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { nameOfVoice } from '../name-of-voice.ts'

/** Names a voice by its Japanese words; a save in another language leaves the name as it is. */
export const nameVoice: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isJapanese = !req.locale || req.locale === defaultLocale
  // Words that somebody took out are null, and no reason to keep them in the name.
  const of = (field: string) => (field in data ? data[field] : originalDoc?.[field])
  if (isJapanese)
    return { ...data, name: nameOfVoice({ title: of('title'), text: of('text'), receivedOn: of('receivedOn') }) }
  return originalDoc?.name ? data : { ...data, name: nameOfVoice({ receivedOn: of('receivedOn') }) }
}
