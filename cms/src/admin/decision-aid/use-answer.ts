import { useAllFormFields, useForm, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'

export type Answer = {
  verdict: string
  reason: string
  /** What the rules said when it was saved last. */
  errors: { verdict?: string; reason?: string }
  set: (part: 'verdict' | 'reason', value: string) => void
}

type Place = { list: string; row?: number | undefined; criterion: string; reasonField: string; schemaPath: string }

/** The answer to one question: read from its row in the form, which is added with the first stroke. */
export function useAnswer({ list, row, criterion, reasonField, schemaPath }: Place): Answer {
  const [fields, dispatch] = useAllFormFields()
  const { addFieldRow, setModified } = useForm()
  const isSubmitted = useFormSubmitted()
  const nameOf = (part: 'verdict' | 'reason') => (part === 'reason' ? reasonField : part)
  const fieldOf = (part: 'verdict' | 'reason') =>
    row === undefined ? undefined : fields[`${list}.${row}.${nameOf(part)}`]
  const errorOf = (part: 'verdict' | 'reason') => {
    const field = fieldOf(part)
    return isSubmitted && field?.valid === false ? field.errorMessage : undefined
  }
  const errors = { verdict: errorOf('verdict'), reason: errorOf('reason') }
  return {
    verdict: textOf(fieldOf('verdict')?.value),
    reason: textOf(fieldOf('reason')?.value),
    errors: Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined)),
    set(part, value) {
      if (row === undefined) {
        const values = { criterion, verdict: null, [reasonField]: null, [nameOf(part)]: value }
        addFieldRow({ path: list, schemaPath, subFieldState: toFields(values) })
        return
      }
      dispatch({ type: 'UPDATE', path: `${list}.${row}.${nameOf(part)}`, value, valid: true })
      setModified(true)
    },
  }
}

const toFields = (values: Record<string, string | null>): FormState =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
