import type { FormState } from 'payload'

/** The fields of one row as they stand in the form, without the row's path. */
export function rowState(fields: FormState, list: string, index: number): FormState {
  const prefix = `${list}.${index}.`
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, field]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), field] as const] : [],
    ),
  )
}

/**
 * A row as new in the form. Every field of the list is there from the beginning, also those without a value: for a
 * field that it sees first, the server would send an empty value back over what somebody has typed meanwhile.
 */
export function newRowState(names: readonly string[], values: Record<string, string>): FormState {
  return Object.fromEntries(
    ['id', ...names].map((name) => {
      const value = name === 'id' ? newRowId() : values[name]
      return [name, { value, initialValue: value, valid: true, passesCondition: true }]
    }),
  )
}

// As the databases write the ids of rows.
function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
