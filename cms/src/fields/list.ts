import type { ArrayField, Field, GroupField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

type ListOptions = FieldOptions & {
  /** What one row is called, 課題 of 課題の一覧. */
  singular?: Label
  /** The row's field that names it in the folded list; the first text field unless said otherwise. */
  rowLabel?: string
  /** A component that names the rows instead, where their own words do not tell what they are. */
  rowNames?: string
  /** A component that draws the whole list instead, with what it is told. */
  drawnBy?: { path: string; clientProps: Record<string, string> }
  minRows?: number
  maxRows?: number
  localized?: boolean
} & Pick<ArrayField, 'access' | 'validate' | 'hooks'>

/** An ordered list of rows; each row shows its own words when folded. */
export function list(name: string, label: Label, fields: Field[], options: ListOptions = {}): ArrayField {
  const {
    singular = label,
    rowLabel = firstText(fields),
    rowNames = '/src/admin/row-label/RowLabel.tsx#RowLabel',
    drawnBy,
    minRows,
    maxRows = 200,
    localized,
    access,
    validate,
    hooks,
    ...rest
  } = options
  const base = fieldBase(name, label, rest)
  return {
    ...base,
    type: 'array',
    fields,
    labels: { singular, plural: label },
    maxRows,
    ...(minRows === undefined ? {} : { minRows }),
    ...(localized ? { localized } : {}),
    ...(access ? { access } : {}),
    ...(validate ? { validate } : {}),
    ...(hooks ? { hooks } : {}),
    admin: {
      ...base.admin,
      initCollapsed: true,
      components: {
        RowLabel: { path: rowNames, clientProps: { field: rowLabel, singular } },
        ...(drawnBy ? { Field: drawnBy } : {}),
      },
    },
  } as ArrayField
}

/** Fields that belong together under one name. */
export function group(
  name: string,
  label: Label,
  fields: Field[],
  options: FieldOptions & Pick<GroupField, 'access'> = {},
): GroupField {
  const { access, ...rest } = options
  return { ...fieldBase(name, label, rest), type: 'group', fields, ...(access ? { access } : {}) } as GroupField
}

/** Fields side by side in one row of the form. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}

function firstText(fields: Field[]): string {
  const first = flat(fields).find((field) => field.type === 'text' || field.type === 'textarea')
  return first && 'name' in first ? first.name : 'id'
}

const flat = (fields: Field[]): Field[] =>
  fields.flatMap((field) => (field.type === 'row' ? flat(field.fields) : [field]))
