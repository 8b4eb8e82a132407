import type { ClientField, FormState } from 'payload'

/**
 * Paths of the fields that the form needs and that are empty, in their order. What the CMS fills in itself (the
 * address, what nobody can write) is not asked for, nor what is not shown now.
 */
export function missingFields(fields: readonly ClientField[], state: FormState, parent = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => missingFields(tab.fields, state, parent))
    const path = 'name' in field && field.name ? `${parent}${field.name}` : parent.slice(0, -1)
    const stands = state[path]
    if (stands?.passesCondition === false) return []
    if (field.type === 'array')
      return (stands?.rows ?? []).flatMap((_, row) => missingFields(field.fields, state, `${path}.${row}.`))
    if ('fields' in field) return missingFields(field.fields, state, path === '' ? '' : `${path}.`)
    return isAsked(field) && isEmpty(stands?.value) ? [path] : []
  })
}

const isAsked = (field: ClientField) =>
  'required' in field &&
  field.required &&
  !field.admin?.readOnly &&
  !field.admin?.hidden &&
  'name' in field &&
  field.name !== 'slug'

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
