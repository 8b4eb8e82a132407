'use client'
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import type { Beside } from '../../collections/evaluations/beside.ts'
import { useAnswer } from '../workspace/use-answer.ts'

/** Last year's evaluation and the figures of the measure and year that are chosen in the form; undefined until both are. */
export function useBeside(): Beside | undefined {
  const measure = useFormFields(([fields]) => fields.measure?.value)
  const fiscalYear = useFormFields(([fields]) => fields.fiscalYear?.value)
  const { config } = useConfig()
  const { code } = useLocale()
  const isChosen = typeof measure === 'string' && Number(fiscalYear) > 1950
  const query = isChosen ? new URLSearchParams({ measure, fiscalYear: String(fiscalYear), locale: code }) : undefined
  return useAnswer(query && `${config.routes.api}/evaluations/beside?${query}`)
}
