import type { SelectField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

type ChoiceOptions<V extends string> = FieldOptions & {
  many?: boolean
  default?: V | readonly V[]
  /** Draws the field instead of Payload's own component. */
  component?: `/src/admin/${string}`
} & Pick<SelectField, 'access' | 'hooks' | 'validate'>

/** A choice from a vocabulary of the field; `labels` are its terms. With `many`, a list of them. */
export function choice<V extends string>(
  name: string,
  label: Label,
  values: readonly V[],
  labels: Readonly<Record<V, Label>>,
  options: ChoiceOptions<V> = {},
): SelectField {
  const { many, default: defaultValue, component, access, hooks, validate, ...rest } = options
  const base = fieldBase(name, label, rest)
  return {
    ...base,
    ...(component ? { admin: { ...base.admin, components: { Field: component } } } : {}),
    type: 'select',
    options: values.map((value) => ({ value, label: { ja: labels[value].ja, en: labels[value].en } })),
    ...(many ? { hasMany: true } : {}),
    ...(defaultValue === undefined
      ? {}
      : { defaultValue: Array.isArray(defaultValue) ? [...defaultValue] : defaultValue }),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
    ...(validate ? { validate } : {}),
  } as SelectField
}
