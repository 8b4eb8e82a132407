import type { SelectField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

type ChoiceOptions<V extends string> = FieldOptions & { many?: boolean; default?: V | readonly V[] } & Pick<
    SelectField,
    'access' | 'hooks' | 'validate'
  >

/** A choice from a vocabulary of the field; `labels` are its terms. With `many`, a list of them. */
export function choice<V extends string>(
  name: string,
  label: Label,
  values: readonly V[],
  labels: Readonly<Record<V, Label>>,
  options: ChoiceOptions<V> = {},
): SelectField {
  const { many, default: defaultValue, access, hooks, validate, ...rest } = options
  return {
    ...fieldBase(name, label, rest),
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
