import type { NumberField } from 'payload'
import { wording } from '../i18n/wording.ts'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

type WholeNumberOptions = FieldOptions & { min?: number; max?: number; default?: number; unique?: boolean } & Pick<
    NumberField,
    'access' | 'hooks' | 'defaultValue'
  >

/** A whole number. */
export function wholeNumber(name: string, label: Label, options: WholeNumberOptions = {}): NumberField {
  const { default: defaultValue, ...rest } = options
  return {
    ...decimal(name, label, rest),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    validate: wholeIn(options),
  } as NumberField
}

/** A number that may have decimals. */
export function decimal(name: string, label: Label, options: Omit<WholeNumberOptions, 'default'> = {}): NumberField {
  const { min, max, unique, access, hooks, defaultValue, ...rest } = options
  return {
    ...fieldBase(name, label, rest),
    type: 'number',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unique ? { unique } : {}),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  } as NumberField
}

/** A fiscal year (年度) by the calendar year it begins in: 2026 is 令和8年度, April 2026 to March 2027. */
export function fiscalYear(
  name: string,
  label: Label,
  options: FieldOptions & Pick<NumberField, 'defaultValue'> = {},
): NumberField {
  const help = options.help ?? { ja: '西暦で。例：2026（令和8年度）', en: 'Calendar year it begins in, e.g. 2026' }
  return wholeNumber(name, label, { ...options, help, min: 1950, max: 2200 })
}

function wholeIn({ min, max }: WholeNumberOptions) {
  return (value: unknown, { req, required }: { req: Parameters<typeof wording>[0]; required?: boolean }) => {
    if (value === undefined || value === null || value === '')
      return required ? wording(req, { ja: '数を入れてください。', en: 'Enter a number.' }) : true
    const number = Number(value)
    if (Number.isInteger(number) && number >= (min ?? -Infinity) && number <= (max ?? Infinity)) return true
    const range =
      min !== undefined && max !== undefined
        ? { ja: `${min}〜${max}の`, en: ` from ${min} to ${max}` }
        : { ja: '', en: '' }
    return wording(req, { ja: `${range.ja}整数を入れてください。`, en: `Enter a whole number${range.en}.` })
  }
}
