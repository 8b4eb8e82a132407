import { consentUses } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuse } from './refuse.ts'

/** Consent given on the site is the teller's: staff can take it back on request, and never widen it. */
export const keepGivenConsent: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create' || originalDoc?.source !== 'web' || !operationOf(req, collection.slug).byPerson)
    return data
  for (const use of consentUses) {
    if (data.consent?.[use] === true && originalDoc?.consent?.[use] !== true)
      refuse(req, collection.slug, `consent.${use}`, {
        ja: '本人が選んでいない同意は加えられません。',
        en: 'Consent that the teller did not give cannot be added.',
      })
  }
  return data
}
