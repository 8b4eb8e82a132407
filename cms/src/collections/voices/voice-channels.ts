import { type Channel, channels, isPublicOn, type VoiceRecord } from '@aritai/domain'

/**
 * The channels on which a stored voice (read with `locale: 'all'`) is public now, by the domain's rule. `guardianAge` is
 * the city's setting in years.
 */
export function getVoiceChannels(voice: Record<string, unknown>, guardianAge: number): Channel[] {
  // The document of the collection is a voice of the domain: same fields, same values.
  const record = { ...voice, consent: voice.consent ?? {} } as unknown as VoiceRecord
  return channels.filter((channel) => isPublicOn(record, channel, { guardianAge }))
}
