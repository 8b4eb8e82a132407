import { type Issue, type KeptAdvice, keepAdvice, keptAdviceList } from '@aritai/domain'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { formValues } from './form-values.ts'

/** What is kept in a form now. */
export const keptIn = (fields: FormState): KeptAdvice[] => keptAdviceList.safeParse(fields.keptAdvice?.value).data ?? []

/** Keeps advice with a reason and takes that back; it lasts once the document is saved. */
export function useKeptAdvice() {
  const form = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const write = (value: KeptAdvice[]) => {
    form.dispatchFields({ type: 'UPDATE', path: 'keptAdvice', value })
    form.setModified(true)
  }
  return {
    mayKeep: hasSavePermission === true,
    keep: (issue: Issue, reason: string) => {
      const fields = form.getFields()
      write([...keptIn(fields), keepAdvice(issue, reason, formValues(fields))])
    },
    undo: (advice: KeptAdvice) =>
      write(keptIn(form.getFields()).filter((one) => JSON.stringify(one) !== JSON.stringify(advice))),
  }
}
