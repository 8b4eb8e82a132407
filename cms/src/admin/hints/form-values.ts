import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** The document as it stands in the form now, saved or not. */
export function formValues(fields: FormState): Record<string, unknown> {
  const values: Record<string, unknown> = reduceFieldsToValues(withoutCounts(fields), true)
  return values
}

/** The form keeps the number of its rows as the value of an empty list; to the rules it is a list. */
function withoutCounts(fields: FormState): FormState {
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [path, field.rows?.length === 0 ? { ...field, value: [] } : field]),
  )
}
