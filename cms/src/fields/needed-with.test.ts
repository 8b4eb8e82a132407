import { expect, test } from 'vitest'
import { neededWith } from './needed-with.ts'
import { decimal } from './numbers.ts'
import { text } from './text.ts'

const label = { ja: '金額', en: 'Amount' }
const source = neededWith(text('source', label, { localized: true, maxLength: 5 }), 'thousandYen')
const amount = neededWith(decimal('thousandYen', label, { min: 0 }), 'source')

type Validated = { validate?: unknown }
function validate(field: Validated, value: unknown, siblingData: object, locale = 'ja') {
  const req = { locale, payload: { config: {} }, t: (key: string) => key, i18n: { language: 'ja' } }
  return (field.validate as (value: unknown, options: object) => unknown)(value, { ...field, req, siblingData })
}

test('a budget that nobody filled in is no mistake', () => {
  expect(validate(source, undefined, {})).toBe(true)
  expect(validate(amount, undefined, { source: '' })).toBe(true)
})

test('an amount without its source is asked for it', () => {
  expect(validate(source, '', { thousandYen: 0 })).toContain('ここも書いて')
})

test('the source may be translated later', () => {
  expect(validate(source, '', { thousandYen: 100 }, 'en')).toBe(true)
})

test('the limits of the field still hold', () => {
  expect(validate(source, '令和7年度当初予算書', { thousandYen: 100 })).toBe('validation:shorterThanMax')
  expect(validate(amount, -1, { source: '予算書' })).toBe('validation:lessThanMin')
})
