import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import type { Locale } from '../localized/localized.ts'
import type { Maybe } from '../localized/wording.ts'
import { normalizeText } from '../text/text.ts'
import type { VoiceEdit } from './vocabulary.ts'

/** A voice's words in one language, beside the words as told. */
export type EditedWords = {
  originalText?: Maybe<string>
  originalLocale?: Maybe<Locale>
  /** The words to publish, in `locale`. */
  text?: Maybe<string>
  locale: Locale
  edits?: Maybe<readonly VoiceEdit[]>
}

/**
 * 生の声 is published as it was told, or says how it was changed (方向性④). Gives `voice.edits-unmarked` where the words
 * to publish are other words and nothing says so, and `voice.translation-unmarked` for Japanese words of a voice that
 * was told in another language; both at `edits`, and both stop publication.
 */
export function checkVoiceEdits(voice: EditedWords): Issue[] {
  const { originalText, originalLocale, text, locale, edits } = voice
  if (!originalText || !text) return []
  if (locale === (originalLocale ?? 'ja'))
    return hasOtherWords(originalText, text) && !saysHowEdited(edits) ? [block('voice.edits-unmarked', 'edits')] : []
  const isTranslation = locale === 'ja' && !edits?.includes('translated')
  return isTranslation ? [block('voice.translation-unmarked', 'edits')] : []
}

/** Whether a mark says how the words as told were changed; that other languages are translations says nothing of them. */
export function saysHowEdited(edits: Maybe<readonly VoiceEdit[]>): boolean {
  return (edits ?? []).some((edit) => edit !== 'translated')
}

/** Other letters or numbers; spaces, line breaks, width and punctuation are no words. */
export function hasOtherWords(originalText: string, text: string): boolean {
  return readWords(originalText) !== readWords(text)
}

const readWords = (text: string) => normalizeText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
