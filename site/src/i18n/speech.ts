import type { PageLanguage } from './page-language.ts'

/** What a presenter needs to speak the reader's language. */
export type Speech = Pick<PageLanguage, 'locale' | 'messages' | 'href'>
