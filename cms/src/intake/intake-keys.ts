import { getRecipient } from '@aritai/publication'
import { env } from '../env.ts'

/** The pair envelopes are sealed to and opened with. The identity never leaves the CMS. */
export async function getIntakeKeys(): Promise<{ identity: string; recipient: string }> {
  return { identity: env.intakeIdentity, recipient: await getRecipient(env.intakeIdentity) }
}
