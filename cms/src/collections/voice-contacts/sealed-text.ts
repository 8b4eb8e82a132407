import type { FieldHook, TextField } from 'payload'
import { env } from '../../env.ts'
import type { Label } from '../../fields/label.ts'
import { isSealed, seal, unseal } from './seal.ts'

/** A line of text that lies encrypted in the database and is readable only through the CMS. */
export function sealedText(name: string, label: Label): TextField {
  const close: FieldHook = ({ value }) =>
    typeof value === 'string' && value !== '' && !isSealed(value) ? seal(value, env.contactKey, name) : value
  const open: FieldHook = ({ value }) => (isSealed(value) ? unseal(value, env.contactKey, name) : value)
  return {
    name,
    type: 'text',
    label,
    maxLength: 600,
    hooks: { beforeChange: [close], afterRead: [open] },
    admin: { disableListFilter: true },
  }
}
