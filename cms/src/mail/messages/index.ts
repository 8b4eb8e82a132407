import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Messages } from './messages.ts'

/** The languages mail is written in. */
export const mailLanguages = ['ja', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]

const messages: Record<MailLanguage, Messages> = { ja, en }

/** What mails say in a language. */
export const getMessages = (language: MailLanguage): Messages => messages[language]
