import type { Language } from './language.ts'

/** Behind words, in the brackets of the language: 声（5）, voices (5). */
export const inBrackets = (text: string | number, language: Language): string =>
  language === 'en' ? ` (${text})` : `（${text}）`

/** One after the other as the language lists them: 短期集中・資金, focused, funds. */
export const listed = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'en' ? ', ' : '・')
