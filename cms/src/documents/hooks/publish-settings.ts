import type { GlobalAfterChangeHook } from 'payload'
import { refreshSettings } from '../../publishing/publications.ts'

/** Brings the public settings of both sites up to date; not while a city is being seeded. */
export const publishSettingsAfterChange: GlobalAfterChangeHook = async ({ req }) => {
  if (req.context.seeding !== true) await refreshSettings({ payload: req.payload, req })
}
