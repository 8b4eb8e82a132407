/** The uses a citizen agrees to one by one. Each is off until ticked. */
export const consentUses = ['plan', 'showcase', 'print', 'displayName', 'photo', 'contact'] as const
export type ConsentUse = (typeof consentUses)[number]

/** One answer per use. */
export type Consent = Record<ConsentUse, boolean>
export const noConsent: Consent = {
  plan: false,
  showcase: false,
  print: false,
  displayName: false,
  photo: false,
  contact: false,
}
