'use client'
import { ConfirmationModal, PublishButton, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { type MouseEvent, useRef } from 'react'
import { wordsOf } from './words.ts'

/** Payload's own id of the button. */
const publishing = '#action-save'

/** Publishes what cannot be changed afterwards; asks before it does, the first time. */
export function PublishOnce() {
  const { hasPublishedDoc } = useDocumentInfo()
  const { openModal } = useModal()
  const { i18n } = useTranslation()
  const words = wordsOf(i18n.language)
  const asked = useRef<HTMLElement>(undefined)
  const isConfirmed = useRef(false)
  const ask = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(publishing) : null
    if (hasPublishedDoc || isConfirmed.current || !button) return
    event.preventDefault()
    event.stopPropagation()
    asked.current = button
    openModal(words.publishOnce)
  }
  const publish = () => {
    isConfirmed.current = true
    asked.current?.click()
    isConfirmed.current = false
  }
  return (
    <div onClickCapture={ask}>
      <PublishButton />
      <ConfirmationModal
        // The dialog is named by its slug.
        modalSlug={words.publishOnce}
        heading={words.publishOnce}
        body={words.publishOnceHelp}
        confirmLabel={words.publish}
        cancelLabel={words.goOnWriting}
        onConfirm={publish}
      />
    </div>
  )
}
