import type { CheckboxField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

/** A yes or no, off unless said otherwise. */
export function checkbox(
  name: string,
  label: Label,
  options: FieldOptions & { default?: boolean } & Pick<CheckboxField, 'access' | 'hooks'> = {},
): CheckboxField {
  const { default: defaultValue = false, access, hooks, ...rest } = options
  return {
    ...fieldBase(name, label, rest),
    type: 'checkbox',
    defaultValue,
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
  } as CheckboxField
}
