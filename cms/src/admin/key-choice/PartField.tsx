'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { KeyChoice } from './KeyChoice.tsx'
import { rowsInForm } from './rows-in-form.ts'

/** An end of an arrow of a logic model, chosen among its parts. */
export const PartField: TextFieldClientComponent = (props) => {
  const [fields] = useAllFormFields()
  return <KeyChoice {...props} options={rowsInForm(fields, 'nodes', 'text')} />
}
