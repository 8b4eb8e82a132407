import type { Field } from 'payload'

const help = '/src/admin/hints/FieldHelp.tsx#FieldHelp'

/** Kinds of fields that a rule may speak about and whose help stands under them. */
const hinted: readonly Field['type'][] = [
  'text',
  'textarea',
  'number',
  'select',
  'relationship',
  'upload',
  'checkbox',
  'array',
  'group',
]

/** Puts what the domain's rules say of a field under it, beside its help; in tabs, rows, groups and lists as well. */
export function withHints(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    const inner = withInnerHints(field)
    const admin = inner.admin as { hidden?: boolean; components?: object } | undefined
    if (!hinted.includes(field.type) || admin?.hidden) return inner
    return { ...inner, admin: { ...admin, components: { Description: help, ...admin?.components } } } as Field
  })
}

function withInnerHints(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withHints(tab.fields) })) }
  return 'fields' in field ? ({ ...field, fields: withHints(field.fields) } as Field) : field
}
