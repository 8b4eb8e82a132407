import type { Locale } from '@aritai/domain'
import type { LocalizedProse, ProseBlock, ProseInline } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { type PictureView, presentPicture } from '../picture/picture.ts'
import type { VoiceQuoteView } from '../voice/voice-quote.ts'

/** Edited text in the reader's language where there is one, and the language it is really in. */
export type ProseView = { locale: Locale; blocks: ProseBlockView[] }
export type ProseBlockView =
  | { type: 'heading'; level: 'h2' | 'h3'; inlines: ProseInline[] }
  | { type: 'paragraph' | 'quotation'; inlines: ProseInline[] }
  | { type: 'list'; tag: 'ol' | 'ul'; items: ProseInline[][] }
  | { type: 'voice'; quote: VoiceQuoteView; excerpt?: ProseInline[] }
  | { type: 'picture'; picture: PictureView }

type ProseParts = {
  /** The voices that may be shown, by id. A voice that is not among them is left out without a trace. */
  voices?: ReadonlyMap<string, VoiceQuoteView>
  /** Whether a page of this site may be linked; a link that may not becomes plain text. */
  canLink?: (path: string) => boolean
}

export function presentProse(
  prose: LocalizedProse,
  speech: Speech,
  { voices = new Map(), canLink = () => true }: ProseParts = {},
): ProseView {
  const wanted = prose[speech.locale]
  const presentInlines = (inlines: readonly ProseInline[]) =>
    inlines.map((inline) => presentInline(inline, speech, canLink))
  const presentBlock = (block: ProseBlock): ProseBlockView[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'heading', level: block.level === 2 ? 'h2' : 'h3', inlines: presentInlines(block.inlines) }]
      case 'list':
        return [{ type: 'list', tag: block.ordered ? 'ol' : 'ul', items: block.items.map(presentInlines) }]
      case 'voice': {
        const quote = voices.get(block.voice)
        if (quote === undefined) return []
        return [{ type: 'voice', quote, ...(block.excerpt ? { excerpt: presentInlines(block.excerpt) } : {}) }]
      }
      case 'picture':
        return [{ type: 'picture', picture: presentPicture(block.picture, speech.locale) }]
      default:
        return [{ type: block.type, inlines: presentInlines(block.inlines) }]
    }
  }
  return { locale: wanted === undefined ? 'ja' : speech.locale, blocks: (wanted ?? prose.ja).flatMap(presentBlock) }
}

function presentInline(inline: ProseInline, { href }: Speech, canLink: (path: string) => boolean): ProseInline {
  const { href: to, ...plain } = inline
  if (to === undefined || !to.startsWith('/')) return inline
  return canLink(to) ? { ...plain, href: href(to) } : plain
}
