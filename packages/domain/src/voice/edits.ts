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
  const { originalText, text, locale, edits } = voice
  if (!originalText || !text || !hasOtherWords(originalText, text)) return []
  if (isToldIn(voice, locale)) return saysHowEdited(edits) ? [] : [block('voice.edits-unmarked', 'edits')]
  const isTranslation = locale === 'ja' && !edits?.includes('translated')
  return isTranslation ? [block('voice.translation-unmarked', 'edits')] : []
}

/**
 * Whether a voice was told in a language. The page that it was sent from tells that only of English: whoever writes
 * Portuguese uses the Japanese form, and やさしい日本語 is Japanese. Words with kana are Japanese.
 */
export function isToldIn({ originalText, originalLocale }: Omit<EditedWords, 'locale'>, locale: Locale): boolean {
  if (kana.test(originalText ?? '')) return locale === 'ja'
  return locale === 'en' && originalLocale === 'en'
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether a mark says how the words as told were changed; that other languages are translations says nothing of them. */
export function saysHowEdited(edits: Maybe<readonly VoiceEdit[]>): boolean {
  return (edits ?? []).some((edit) => edit !== 'translated')
}

/** Other letters or numbers; spaces, line breaks, width and punctuation are no words. */
export function hasOtherWords(originalText: string, text: string): boolean {
  return readWords(originalText) !== readWords(text)
}

const readWords = (text: string) => normalizeText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
