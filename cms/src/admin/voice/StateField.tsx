'use client'
import { getReachableStates, type VoiceState } from '@aritai/domain'
import { SelectField, useDocumentInfo } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'

/** Offers only where the voice stands, as saved, and where it can go from there. */
export const StateField: SelectFieldClientComponent = (props) => {
  const { savedDocumentData } = useDocumentInfo()
  const saved = savedDocumentData?.state as VoiceState | undefined
  const reachable: readonly string[] = getReachableStates(saved ?? 'received')
  const options = props.field.options.filter((option) =>
    reachable.includes(typeof option === 'string' ? option : option.value),
  )
  return <SelectField {...props} field={{ ...props.field, options }} />
}
