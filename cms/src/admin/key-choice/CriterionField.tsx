'use client'
import { useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { KeyChoice } from './KeyChoice.tsx'
import { useCriteria } from './use-criteria.ts'

/** A criterion, chosen by its question among those of the brand identity that the document names. */
export const CriterionField: TextFieldClientComponent = (props) => {
  const identity = useFormFields(([fields]) => fields.identity?.value)
  return <KeyChoice {...props} options={useCriteria(identity)} />
}
