'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './voice.css'
import { wordsOf } from './words.ts'

type Voice = { id: string; name?: string | null; title?: string | null; text?: string | null }

/** Below the voices that an answer is for: their words, so that nobody answers a title alone. */
export function VoicesToAnswer() {
  const { i18n } = useTranslation()
  const words = wordsOf(i18n.language)
  const chosen = useFormFields(([fields]) => toIds(fields.voices?.value).join())
  const voices = useVoices(chosen)
  if (voices.length === 0) return null
  return (
    <section className="voice-words" aria-label={words.toAnswer}>
      {voices.map(({ id, name, title, text }) => (
        <blockquote key={id} className="voice-words__told">
          {title && <strong>{title}</strong>}
          <p>{text || name}</p>
        </blockquote>
      ))}
    </section>
  )
}

/** The voices with these ids, as far as the person may read them; none while they are on their way. */
function useVoices(ids: string): readonly Voice[] {
  const { config } = useConfig()
  const [read, setRead] = useState<{ ids: string; voices: Voice[] }>()
  useEffect(() => {
    if (ids === '') return
    const asked = new AbortController()
    const query = new URLSearchParams({ 'where[id][in]': ids, depth: '0', limit: '20', locale: 'ja' })
    for (const field of ['name', 'title', 'text']) query.set(`select[${field}]`, 'true')
    fetch(`${config.routes.api}/voices?${query}`, { signal: asked.signal, credentials: 'include' })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((answer?: { docs?: Voice[] }) => setRead({ ids, voices: answer?.docs ?? [] }))
      .catch(() => undefined)
    return () => asked.abort()
  }, [ids, config.routes.api])
  return read?.ids === ids ? read.voices : []
}

const toIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
