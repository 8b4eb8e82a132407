'use client'
import { useFormFields, useRowLabel } from '@payloadcms/ui'
import { useCriteria } from '../key-choice/use-criteria.ts'

/** Names an answer by the question it answers. */
export function CriterionLabel() {
  const { data, rowNumber } = useRowLabel<{ criterion?: string | null }>()
  const identity = useFormFields(([fields]) => fields.identity?.value)
  const question = useCriteria(identity).find(({ key }) => key === data?.criterion)?.words
  return <span>{question || data?.criterion || (rowNumber ?? 0) + 1}</span>
}
