import { useForm, useFormProcessing } from '@payloadcms/ui'

/**
 * Whether the form may not be changed: by this person, or because somebody else holds the document. Not while it is
 * being saved: what has the focus must still be there afterwards.
 */
export function useReadOnly(readOnly: boolean | undefined): boolean {
  const { disabled } = useForm()
  const isSaving = useFormProcessing()
  return Boolean(readOnly) || (disabled && !isSaving)
}
