import { day as daySchema } from '@aritai/publication'
import type { TextField, TextFieldSingleValidation } from 'payload'
import { wording } from '../i18n/wording.ts'
import { toCityDay } from '../publishing/calendar.ts'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

type DayOptions = FieldOptions & Pick<TextField, 'access' | 'hooks'> & { defaultToday?: boolean }

/**
 * A calendar day, stored as the text `2026-11-22`: a day has no hour and no time zone to shift it. The form shows
 * the browser's own date picker.
 */
export function day(name: string, label: Label, options: DayOptions = {}): TextField {
  const { access, hooks, defaultToday, ...rest } = options
  const base = fieldBase(name, label, rest)
  return {
    ...base,
    type: 'text',
    admin: { ...base.admin, components: { Field: '/src/admin/day-field/DayField.tsx#DayField' } },
    validate: isDay,
    ...(defaultToday ? { defaultValue: () => today() } : {}),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
  } as TextField
}

/** Today in Japan, `2026-11-22`. */
export function today(now = new Date()): string {
  return toCityDay(now)
}

const isDay: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? wording(req, { ja: '日付を入れてください。', en: 'Enter a date.' }) : true
  return (
    daySchema.safeParse(value).success ||
    wording(req, { ja: '日付は「2026-11-22」の形で入れてください。', en: 'Write the date as 2026-11-22.' })
  )
}
