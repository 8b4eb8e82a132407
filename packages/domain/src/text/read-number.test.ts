import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number.ts'

describe('a number as people write it', () => {
  it.each([
    ['52.3', 52.3],
    ['５２．３', 52.3],
    [' 1,204 ', 1204],
    ['１，２０４', 1204],
    ['12,345,678.9', 12_345_678.9],
    ['△41', -41],
    ['▲41', -41],
    ['−41', -41],
    ['－４１', -41],
    ['+3', 3],
    ['52.3%', 52.3],
    ['５２％', 52],
    ['0', 0],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number)
  })
  it.each(['', '-', '約50', '1,23', '12,34,567', '1.2.3', '1e3', '50〜60', '50人', '=1+1', 'NaN', '.5', '5.', '0x10'])(
    '“%s” is none',
    (text) => {
      expect(readNumber(text)).toBeUndefined()
    },
  )
  it('is read as it is printed, with or without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
        expect(readNumber(String(number))).toBe(number)
        expect(readNumber(number.toLocaleString('ja'))).toBe(number)
      }),
    )
  })
})
