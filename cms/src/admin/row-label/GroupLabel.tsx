'use client'
import { findTerm } from '@aritai/domain'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

type Group = { fiscalYear?: number; generation?: string | null; value?: number; sampleSize?: number }

/** Names the value of a group by year, generation, value and people; its area is a relation, whose name the form loads itself. */
export function GroupLabel() {
  const { data, rowNumber } = useRowLabel<Group>()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const generation = data?.generation && findTerm('generation', data.generation, english ? 'en' : 'ja')
  const parts = [
    data?.fiscalYear && (english ? `FY${data.fiscalYear}` : `${data.fiscalYear}年度`),
    generation,
    data?.value,
    data?.sampleSize && (english ? `${data.sampleSize} people` : `${data.sampleSize}人`),
  ].filter((part) => part !== undefined && part !== null && part !== '')
  return <span>{parts.length > 0 ? parts.join('・') : `${(rowNumber ?? 0) + 1}`}</span>
}
