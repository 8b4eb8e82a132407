'use client'
import { useAllFormFields, useRowLabel } from '@payloadcms/ui'
import { rowsInForm } from '../key-choice/rows-in-form.ts'

/** Names an arrow of a logic model by the words at its two ends. */
export function ArrowLabel() {
  const { data } = useRowLabel<{ from?: string | null; to?: string | null }>()
  const [fields] = useAllFormFields()
  const parts = rowsInForm(fields, 'nodes', 'text')
  const wordsOf = (end?: string | null) => parts.find(({ key }) => key === end)?.words || end || '…'
  return (
    <span>
      {wordsOf(data?.from)} → {wordsOf(data?.to)}
    </span>
  )
}
