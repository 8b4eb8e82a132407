import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormToken, createReceiptCode, formatReceiptCode, isFormToken, parseReceiptCode } from './receipt-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const code = fc.tuple(fc.string(), fc.string()).map(([token, hash]) => createReceiptCode(token, hash))

describe('a receipt code', () => {
  it('is the same for the same form sent twice, and another for another story or another form', () => {
    expect(createReceiptCode('token', 'story')).toBe(createReceiptCode('token', 'story'))
    expect(createReceiptCode('token', 'another story')).not.toBe(createReceiptCode('token', 'story'))
    expect(createReceiptCode('another token', 'story')).not.toBe(createReceiptCode('token', 'story'))
  })

  it('is shown in groups of four and read back from them', () => {
    expect(formatReceiptCode(createReceiptCode('token', 'story'))).toMatch(/^\w{4}-\w{4}-\w{4}-\w{5}$/)
    fc.assert(
      fc.property(code, (given) => {
        expect(parseReceiptCode(formatReceiptCode(given))).toBe(given)
      }),
    )
  })

  it('is read as people write it: small, full-width, with any hyphen or space, O for 0 and L or I for 1', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('-', ' ', '　', 'ー', '－', '—', '−', '\u200b', '_'), (whole, mark) => {
        const sloppy = [...whole.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')].join(mark)
        expect(parseReceiptCode(sloppy)).toBe(whole)
        const wide = whole.replace(/[0-9A-Z]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0))
        expect(parseReceiptCode(` ${wide}\n`)).toBe(whole)
      }),
    )
  })

  it('tells of any one wrong symbol', () => {
    fc.assert(
      fc.property(code, fc.nat(16), fc.constantFrom(...alphabet), (whole, place, symbol) => {
        fc.pre(whole[place] !== symbol)
        expect(parseReceiptCode(whole.slice(0, place) + symbol + whole.slice(place + 1))).toBeUndefined()
      }),
    )
  })

  it('tells of any two neighbours swapped', () => {
    fc.assert(
      fc.property(code, fc.nat(15), (whole, place) => {
        fc.pre(whole[place] !== whole[place + 1])
        const swapped = `${whole.slice(0, place)}${whole[place + 1]}${whole[place]}${whole.slice(place + 2)}`
        expect(parseReceiptCode(swapped)).toBeUndefined()
      }),
    )
  })

  it('is refused without an error, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => void parseReceiptCode(typed)))
    expect(parseReceiptCode('A01B')).toBeUndefined()
    expect(parseReceiptCode('U'.repeat(17))).toBeUndefined()
    expect(parseReceiptCode('0'.repeat(5000))).toBeUndefined()
  })
})

describe('the token of a form', () => {
  it('is never the same twice and recognised when it comes back', () => {
    const tokens = Array.from({ length: 50 }, createFormToken)
    expect(new Set(tokens).size).toBe(50)
    expect(tokens.every(isFormToken)).toBe(true)
    expect(isFormToken('short')).toBe(false)
  })
})
