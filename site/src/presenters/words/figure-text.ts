import type { Locale } from '@aritai/domain'
import type { FigureText } from '@aritai/figures'
import { languageTag } from '../../i18n/locale-path.ts'
import type { Words } from './words.ts'

/** Words for a drawing: the language is named only where it is not that of the page. */
export function presentFigureText(words: Words, locale: Locale): FigureText {
  return words.locale === locale ? { value: words.value } : { value: words.value, lang: languageTag(words.locale) }
}
