'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { languageOf } from '../workspace/language.ts'
import { repairs } from './repairs.ts'
import { repairWords } from './words.ts'
import './accessible.css'

/**
 * Around the whole admin: mends what Payload's own parts lack for screen readers and keyboards, now and whenever
 * something is drawn. They have no place for a name where they are made, and an office must be open to everybody who
 * works in it. To be dropped part by part as Payload mends its own.
 */
export function AccessibleAdmin({ children }: { children: ReactNode }) {
  const language = languageOf(useTranslation().i18n)
  useEffect(() => {
    const words = repairWords[language]
    const mendAll = () => {
      for (const { selector, mend } of repairs)
        for (const element of document.querySelectorAll(selector)) mend(element, words)
    }
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mendAll)
    })
    mendAll()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [language])
  return children
}
