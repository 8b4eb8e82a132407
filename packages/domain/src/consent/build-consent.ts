import { type Consent, type ConsentUse, noConsent } from './vocabulary.ts'

/** Consent to exactly these uses. */
export function buildConsent(...uses: ConsentUse[]): Consent {
  return { ...noConsent, ...Object.fromEntries(uses.map((use) => [use, true])) }
}
