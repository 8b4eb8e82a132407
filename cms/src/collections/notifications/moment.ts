import type { DateField } from 'payload'
import type { Label } from '../../fields/label.ts'

/** A moment, shown by the minute. */
export const moment = (name: string, label: Label): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
})
