import type { FieldHook } from 'payload'

const isWithdrawn = (data: unknown) =>
  typeof data === 'object' && data !== null && 'state' in data && data.state === 'withdrawn'

const clear: FieldHook = ({ data, value, field }) => {
  if (!isWithdrawn(data)) return value
  if (field?.type === 'checkbox') return false
  return field && 'hasMany' in field && field.hasMany ? [] : null
}

/** Clears the other languages too: what is kept of them is merged in after this hook. */
const clearEveryLanguage: FieldHook = (args) => {
  const { data, field, siblingDocWithLocales } = args
  if (isWithdrawn(data) && field && 'name' in field && siblingDocWithLocales)
    delete siblingDocWithLocales[field.name as string]
  return clear(args)
}

/** Empties the field in the save that withdraws the voice. */
export const clearOnWithdrawal = { beforeChange: [clear] }
/** The same for a localized field. */
export const clearTranslationsOnWithdrawal = { beforeChange: [clearEveryLanguage] }
