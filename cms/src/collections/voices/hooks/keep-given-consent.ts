import { consentUses } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'

/** Consent given on the site is the teller's: staff can take it back on request, and never widen it. */
export const keepGivenConsent: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create' || originalDoc?.source !== 'web' || !operationOf(req, collection.slug).byPerson)
    return data
  const widened = consentUses.filter((use) => data.consent?.[use] === true && originalDoc?.consent?.[use] !== true)
  if (widened.length === 0) return data
  throw refuseSave(
    req,
    collection,
    widened.map((use) => ({ path: `consent.${use}`, message: wording(req, notGiven) })),
  )
}

const notGiven = {
  ja: '本人が選んでいない同意は加えられません。',
  en: 'Consent that the teller did not give cannot be added.',
}
