import type { Channel } from '@aritai/domain'
import type { LocalizedProse } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { VoiceQuoteParts } from '../../queries/voice-quotes.ts'
import { type ProseView, presentProse } from '../prose/prose.ts'
import { presentVoiceQuote, type VoiceQuoteView } from '../voice/voice-quote.ts'
import { welcomePaths } from './welcome-paths.ts'

/**
 * Edited text on the showcase: quotations lead to the voice's page here, and links to citizens' pages stay words where
 * those are not served (`channels` of this replica).
 */
export const presentShowcaseProse = (
  text: LocalizedProse,
  quoted: readonly VoiceQuoteParts[],
  speech: Speech,
  channels: readonly Channel[],
): ProseView =>
  presentProse(text, speech, {
    voices: new Map(quoted.map((parts) => [parts.voice.id, presentShowcaseQuote(parts, speech)])),
    canLink: (path) => channels.includes('citizens') || /^\/(?:welcome|media)\//.test(path),
  })

export const presentShowcaseQuote = (parts: VoiceQuoteParts, speech: Speech): VoiceQuoteView =>
  presentVoiceQuote(parts, speech, welcomePaths.voice(parts.voice.slug))
