'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { toIds } from '../../publishing/projection/relation.ts'
import { useAnswer } from '../workspace/use-answer.ts'
import './voice.css'
import { wordsOf } from './words.ts'

type Voice = { id: string; name?: string | null; title?: string | null; text?: string | null }

/** Below the voices that an answer is for: their words, so that nobody answers a title alone. */
export function VoicesToAnswer() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const chosen = useFormFields(([fields]) => toIds(fields.voices?.value).join())
  const answer = useAnswer<{ docs: Voice[] }>(chosen ? `${config.routes.api}/voices?${toQuery(chosen)}` : undefined)
  if (!answer?.docs.length) return null
  return (
    <section className="voice-words" aria-label={wordsOf(i18n.language).toAnswer}>
      {answer.docs.map(({ id, name, title, text }) => (
        <blockquote key={id} className="voice-words__told">
          {title && <strong>{title}</strong>}
          <p>{text || name}</p>
        </blockquote>
      ))}
    </section>
  )
}

const toQuery = (ids: string) =>
  new URLSearchParams({
    ...{ 'where[id][in]': ids, pagination: 'false', depth: '0', locale: 'ja' },
    ...{ 'select[name]': 'true', 'select[title]': 'true', 'select[text]': 'true' },
  })
