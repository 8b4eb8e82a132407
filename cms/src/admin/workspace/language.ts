/** The languages the admin speaks. */
export type Language = 'ja' | 'en'

/** English for an English admin, else Japanese. */
export const languageOf = (i18n: { language?: string } | undefined): Language => (i18n?.language === 'en' ? 'en' : 'ja')
