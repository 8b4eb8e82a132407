import type { Channel } from '../channel/channel.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Maybe } from '../localized/wording.ts'
import { type ConsentUse, consentUses } from './vocabulary.ts'

/** Consent as forms and databases hold it: what was not ticked may be missing. Only `true` is a yes. */
export type ConsentAnswers = Readonly<Partial<Record<ConsentUse, Maybe<boolean>>>>

/** The consent that a channel asks for. */
export const consentUseOfChannel = { citizens: 'plan', showcase: 'showcase' } as const satisfies Record<
  Channel,
  ConsentUse
>

/** Uses that only matter where the voice itself may appear. */
const dependentUses: readonly ConsentUse[] = ['print', 'displayName', 'photo']

/**
 * Whether the teller agreed to a use, and the use can have an effect: a name, a photo or a print without consent to
 * the plan or the showcase is none.
 */
export function hasConsent(consent: ConsentAnswers, use: ConsentUse): boolean {
  if (consent[use] !== true) return false
  return !dependentUses.includes(use) || consent.plan === true || consent.showcase === true
}

/** The uses that take effect, in the order of the form. */
export function getEffectiveUses(consent: ConsentAnswers): ConsentUse[] {
  return consentUses.filter((use) => hasConsent(consent, use))
}

/**
 * Consent is stored with the version of the purpose it was given to (`consent.purpose-version-missing`); a tick that
 * has no effect by itself is pointed out (`consent.no-effect`).
 */
export function checkConsent(consent: ConsentAnswers, purposeVersion: Maybe<string>): Issue[] {
  const idle = consentUses.filter((use) => consent[use] === true && !hasConsent(consent, use))
  const issues = idle.map((use) => advise('consent.no-effect', `consent.${use}`, { use }))
  const agreed = consentUses.some((use) => consent[use] === true)
  if (agreed && !hasWords(purposeVersion)) issues.push(block('consent.purpose-version-missing', 'purposeVersion'))
  return issues
}
