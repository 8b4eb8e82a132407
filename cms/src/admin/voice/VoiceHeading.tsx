'use client'
import { Link, useAuth, useDocumentInfo, useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { toExcerpt } from '../workspace/excerpt.ts'
import { getFormAddress } from '../workspace/form-address.ts'
import './voice.css'
import { wordsOf } from './words.ts'

/** Above a voice: its first words for a name as long as it has no title, and the way to its answer once it may have one. */
export function VoiceHeading() {
  const { i18n } = useTranslation()
  const words = wordsOf(i18n.language)
  const { id, savedDocumentData } = useDocumentInfo()
  const { permissions } = useAuth()
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  const title = useFormFields(([fields]) => fields.title?.value)
  const told = useFormFields(([fields]) => fields.text?.value || fields.originalText?.value)
  const name = toName(title) || words.unnamed(toName(told))
  // Later than the effects of Payload's own provider, which puts the id there whenever the document was read.
  useEffect(() => {
    if (name === words.unnamed('') || shown === name) return
    const later = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(later)
  }, [name, shown, words, setDocumentTitle])
  const state = savedDocumentData?.state
  const mayAnswer = Boolean(permissions?.collections?.responses?.create)
  if (id === undefined || !mayAnswer || (state !== 'published' && state !== 'kept')) return null
  return (
    <p className="voice-heading">
      <Link href={getFormAddress('responses', { voices: String(id) })} prefetch={false}>
        {words.answer}
      </Link>
    </p>
  )
}

const nameLength = 24
const toName = (value: unknown) => (typeof value === 'string' ? toExcerpt(value, nameLength) : '')
