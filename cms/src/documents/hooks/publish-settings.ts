import type { GlobalAfterChangeHook } from 'payload'
import { refreshSettings } from '../../publishing/publications.ts'
import { refreshByGuardianAge } from '../../publishing/refresh-by-guardian-age.ts'

/** Brings the public settings of both sites up to date, and the voices they decide on; not while a city is being seeded. */
export const publishSettingsAfterChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req, global }) => {
  if (req.context.seeding === true) return
  const caller = { payload: req.payload, req }
  if (global.slug === 'site-settings') {
    await refreshByGuardianAge(previousDoc?.guardianAge, doc.guardianAge, caller)
  }
  await refreshSettings(caller)
}
