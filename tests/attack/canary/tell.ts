import { getReceiptKeys, parseReceiptCode } from '@aritai/publication'
import type { Story } from '../../support/citizen.ts'
import type { Staff } from '../../support/staff.ts'
import { decide, receiveVoice, type Told } from '../../support/voice-life.ts'
import type { Families } from './families.ts'

/** Tells a story on the site and waits until the CMS has it. Its words as told, receipt and a note of staff are secret. */
export async function tell(
  siteUrl: string,
  moderator: Staff,
  { secret }: Families,
  place: string,
  story: Omit<Story, 'text'> = {},
): Promise<Told> {
  const text = `店先で聞いた話です。${secret.plant(`words as told of the ${place} voice`)}`
  const told = await receiveVoice(siteUrl, moderator, { text, ...story })
  const code = parseReceiptCode(told.receipt)
  if (code === undefined) throw new Error(`No receipt: ${told.receipt}`)
  secret.watch(`receipt of the ${place} voice`, told.receipt)
  secret.watch(`receipt of the ${place} voice, as typed`, code)
  secret.watch(`status key of the ${place} voice`, Buffer.from(getReceiptKeys(code).statusKey).toString('base64'))
  await decide(moderator, told.voice, { staffNote: secret.plant(`note of staff on the ${place} voice`) })
  return told
}
