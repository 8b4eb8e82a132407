'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { Label } from '../../fields/label.ts'
import { useOpenWhenEmpty } from './use-open-when-empty.ts'

/** Names a folded row by its own words, so that a long list can be read without opening it. */
export function RowLabel({ field, singular }: { field: string; singular: Label }) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const words = data?.[field]
  const hasWords = typeof words === 'number' || (typeof words === 'string' && words !== '')
  useOpenWhenEmpty(path, !hasWords)
  const name = i18n.language === 'en' ? singular.en : singular.ja
  return <span>{hasWords ? words : `${name} ${(rowNumber ?? 0) + 1}`}</span>
}
