'use client'
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Beside } from '../../collections/evaluations/beside.ts'

/** Last year's evaluation and the figures of the measure and year that are chosen in the form; undefined until both are. */
export function useBeside(): Beside | undefined {
  const measure = useFormFields(([fields]) => fields.measure?.value)
  const fiscalYear = useFormFields(([fields]) => fields.fiscalYear?.value)
  const { config } = useConfig()
  const { code } = useLocale()
  const [told, setTold] = useState<{ query: string; beside: Beside }>()
  const isChosen = typeof measure === 'string' && Number(fiscalYear) > 1950
  const query = isChosen
    ? new URLSearchParams({ measure, fiscalYear: String(fiscalYear), locale: code }).toString()
    : ''
  useEffect(() => {
    if (query === '') return
    const asked = new AbortController()
    fetch(`${config.routes.api}/evaluations/beside?${query}`, { signal: asked.signal, credentials: 'include' })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((beside: Beside | undefined) => beside && setTold({ query, beside }))
      .catch(() => undefined)
    return () => asked.abort()
  }, [query, config.routes.api])
  // Never the figures of the measure that was chosen before.
  return told?.query === query ? told.beside : undefined
}
