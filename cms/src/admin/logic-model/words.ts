import type { Language } from '../workspace/language.ts'
import { wordsEn } from './words-en.ts'
import { wordsJa } from './words-ja.ts'

export type EditorWords = typeof wordsJa

/** Everything the editor says, in the language of the admin. */
export const editorWords: Record<Language, EditorWords> = { ja: wordsJa, en: wordsEn }
