'use client'
import { Link, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { getFormAddress } from '../workspace/form-address.ts'
import './voice.css'
import { wordsOf } from './words.ts'

/** Above a voice: the way to its answer, once it may have one. */
export function VoiceHeading() {
  const { i18n } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  const { permissions } = useAuth()
  const state = savedDocumentData?.state
  const mayAnswer = Boolean(permissions?.collections?.responses?.create)
  if (id === undefined || !mayAnswer || (state !== 'published' && state !== 'kept')) return null
  return (
    <p className="voice-heading">
      <Link
        href={getFormAddress('responses', { voices: String(id), ...linked(savedDocumentData?.measures) })}
        prefetch={false}
      >
        {wordsOf(i18n.language).answer}
      </Link>
    </p>
  )
}

/** The first measure that the voice is linked to, for the answer to begin with. */
function linked(measures: unknown): { measure?: string } {
  const [first] = Array.isArray(measures) ? measures : []
  const id: unknown = typeof first === 'object' && first !== null ? first.id : first
  return typeof id === 'string' ? { measure: id } : {}
}
