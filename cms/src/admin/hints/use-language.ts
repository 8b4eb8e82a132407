import { useTranslation } from '@payloadcms/ui'
import { type Language, languageOf } from '../workspace/language.ts'

/** The language the admin speaks to this person. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n)
}
