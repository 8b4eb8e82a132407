'use client'
import { Link, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { toIds } from '../../publishing/projection/relation.ts'
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
  // The answer begins with the first measure that the voice is linked to.
  const [measure] = toIds(savedDocumentData?.measures)
  if (id === undefined || !mayAnswer || (state !== 'published' && state !== 'kept')) return null
  return (
    <p className="voice-heading">
      <Link
        href={getFormAddress('responses', { voices: String(id), ...(measure ? { measure } : {}) })}
        prefetch={false}
      >
        {wordsOf(i18n.language).answer}
      </Link>
    </p>
  )
}
