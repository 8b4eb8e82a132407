'use client'
import { hasOtherWords, isToldIn, type Locale, saysHowEdited, type VoiceEdit } from '@aritai/domain'
import { TextDifference } from '@aritai/figures'
import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import '@aritai/figures/figures.css'
import '../changes/changes.css'
import './voice.css'
import { wordsOf } from './words.ts'

/** Below the words to publish: what of the words as told was changed in them, while it is written. */
export function WordsChanged() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const told = useText('originalText')
  const text = useText('text')
  const originalLocale = useText('originalLocale') as Locale
  const marks = useFormFields(([fields]) => fields.edits?.value)
  if (told === '' || text === '' || !isToldIn({ originalText: told, originalLocale }, code as Locale)) return null
  const words = wordsOf(i18n.language)
  if (!hasOtherWords(told, text)) return <p className="voice-words__same">{words.same}</p>
  const isMarked = Array.isArray(marks) && saysHowEdited(marks as VoiceEdit[])
  const locale = i18n.language === 'en' ? 'en' : 'ja'
  const field = { label: words.field, before: { [code]: told }, after: { [code]: text } }
  return (
    <section className="change-difference voice-words" aria-label={words.difference}>
      <h3>{words.difference}</h3>
      <p role="status">{isMarked ? null : <strong>{words.mark}</strong>}</p>
      <TextDifference drawing={{ locale, fields: [field] }} />
    </section>
  )
}

function useText(field: string): string {
  const value = useFormFields(([fields]) => fields[field]?.value)
  return typeof value === 'string' ? value : ''
}
