import type { Channel } from '../channel/channel.ts'
import { type ConsentAnswers, consentUseOfChannel, hasConsent } from '../consent/consent.ts'
import type { VoiceState } from '../voice/vocabulary.ts'

/** A story with the voices it quotes, in its text or beside it. */
export type QuotingStory = { id: string; channels: readonly Channel[]; voices: readonly string[] }
export type QuotedVoice = { id: string; state: VoiceState; consent: ConsentAnswers }
/** A quotation that the page leaves out, and why. */
export type UnagreedQuotation = {
  story: string
  voice: string
  channel: Channel
  reason: 'withdrawn' | 'not-public' | 'no-consent'
}

/**
 * Quotations without the consent of their teller for a channel of the story. None of them is ever public, since a voice
 * falls silent there by itself; the story around it may need other words. A voice that is gone counts as withdrawn.
 */
export function getUnagreedQuotations(
  stories: readonly QuotingStory[],
  voices: ReadonlyMap<string, QuotedVoice>,
): UnagreedQuotation[] {
  return stories.flatMap(({ id: story, channels, voices: quoted }) =>
    [...new Set(quoted)].flatMap((voice) =>
      channels.flatMap((channel) => {
        const reason = getReason(voices.get(voice), channel)
        return reason ? [{ story, voice, channel, reason }] : []
      }),
    ),
  )
}

function getReason(voice: QuotedVoice | undefined, channel: Channel): UnagreedQuotation['reason'] | undefined {
  if (!voice || voice.state === 'withdrawn') return 'withdrawn'
  if (!hasConsent(voice.consent, consentUseOfChannel[channel])) return 'no-consent'
  return voice.state === 'published' ? undefined : 'not-public'
}
