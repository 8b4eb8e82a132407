import { type InLanguage, type Locale, type LocalizedText, pickLanguage } from '@aritai/domain'

/** A text in the reader's language where there is one, and the language it is really in. */
export type Words = InLanguage<string>

export const presentWords = (text: LocalizedText, locale: Locale): Words => pickLanguage(text, locale)

export const presentOptionalWords = (text: LocalizedText | undefined, locale: Locale): Words | undefined =>
  text === undefined ? undefined : pickLanguage(text, locale)

/** The beginning of a long text, at most `length` characters, cut at a sentence where one ends in the last third. */
export function presentExcerpt(text: LocalizedText, locale: Locale, length = 90): Words {
  const { value, locale: found } = pickLanguage(text, locale)
  return { value: shorten(value.replace(/\s+/g, ' ').trim(), found === 'en' ? length * 2 : length), locale: found }
}

function shorten(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  const head = characters.slice(0, length).join('')
  const sentence = Math.max(head.lastIndexOf('。'), head.lastIndexOf('. '))
  if (sentence > (head.length * 2) / 3) return head.slice(0, sentence + 1)
  return `${head.trimEnd()}…`
}
