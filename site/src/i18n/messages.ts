import type { Locale } from '@aritai/domain'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

/** Every sentence of the screen. Japanese is the model: the other languages have exactly the same keys. */
export type Messages = typeof ja

const messages: Record<Locale, Messages> = { ja, en, 'ja-easy': easy }

export const getMessages = (locale: Locale): Messages => messages[locale]
