import type { LocalizedProse } from '@aritai/publication'
import { type EitherReader, getVoiceQuotes, type VoiceQuoteParts } from './voice-quotes.ts'

/** The voices that edited text quotes in any language. A withdrawn voice is not found, so its quotation falls away. */
export function getQuotedVoices(reader: EitherReader, text: LocalizedProse): VoiceQuoteParts[] {
  const blocks = [...text.ja, ...(text.en ?? []), ...(text['ja-easy'] ?? [])]
  const ids = new Set(blocks.flatMap((block) => (block.type === 'voice' ? [block.voice] : [])))
  return getVoiceQuotes(reader, [...ids])
}
