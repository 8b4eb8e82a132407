import type { Speech } from '../../i18n/speech.ts'
import type { VoiceQuoteParts } from '../../queries/voice-quotes.ts'
import { paths } from '../paths.ts'
import { presentVoiceQuote, type VoiceQuoteView } from './voice-quote.ts'

/** Quotations on the citizens' channel, by the id of the voice; each leads to the voice's own page. */
export const presentQuotes = (
  quoted: readonly VoiceQuoteParts[],
  speech: Speech,
): ReadonlyMap<string, VoiceQuoteView> =>
  new Map(quoted.map((parts) => [parts.voice.id, presentVoiceQuote(parts, speech, paths.voice(parts.voice.slug))]))
