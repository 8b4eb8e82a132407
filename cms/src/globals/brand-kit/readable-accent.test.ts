import { expect, test } from 'vitest'
import { contrastToWhite, isReadableAccent } from './readable-accent.ts'

const check = (colour: string) => isReadableAccent(colour, { req: { i18n: { language: 'en' } } } as never)

test('contrast is measured as WCAG measures it', () => {
  expect(contrastToWhite('#000000')).toBeCloseTo(21)
  expect(contrastToWhite('#ffffff')).toBeCloseTo(1)
  expect(contrastToWhite('#767676')).toBeCloseTo(4.54, 2)
})

test('a colour that cannot be read on white is refused with its contrast', () => {
  expect(check('#777777')).toContain('4.5')
  expect(check('#f2c14e')).toContain('1.')
})

test('a dark colour is accepted, another notation is not', () => {
  expect(check('#1a5f7a')).toBe(true)
  expect(check('teal')).toContain('#1a5f7a')
})
