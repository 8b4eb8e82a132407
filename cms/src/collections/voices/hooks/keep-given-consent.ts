import { consentUses } from '@aritai/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'

/**
 * Consent given on the site is the teller's: staff can take it back on request, and never widen it, neither by the
 * guardian's consent nor by making a child older than it said.
 */
export const keepGivenConsent: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create' || originalDoc?.source !== 'web' || !operationOf(req, collection.slug).byPerson)
    return data
  const widened = consentUses.filter((use) => data.consent?.[use] === true && originalDoc?.consent?.[use] !== true)
  const errors = widened.map((use) => ({ path: `consent.${use}`, message: wording(req, notGiven) }))
  if (data.guardianConsent === true && originalDoc.guardianConsent !== true)
    errors.push({ path: 'guardianConsent', message: wording(req, notGiven) })
  // Whether a guardian has to agree follows from it. A withdrawal empties it, and publishes nothing.
  const isStillYoung = data.generation === undefined || data.generation === 'under-18' || data.state === 'withdrawn'
  if (originalDoc.generation === 'under-18' && !isStillYoung)
    errors.push({ path: 'generation', message: wording(req, isTold) })
  if (errors.length === 0) return data
  throw refuseSave(req, collection, errors)
}

const notGiven = {
  ja: '本人が選んでいない同意は加えられません。',
  en: 'Consent that the teller did not give cannot be added.',
}
const isTold = {
  ja: '本人が「18歳未満」と答えた年代は変えられません。',
  en: 'A teller who said to be under 18 cannot be made older.',
}
