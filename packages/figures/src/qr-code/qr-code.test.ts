import { describe, expect, it } from 'vitest'
import { writeQrCode } from '../markup.ts'
import { findVersion } from './codewords.ts'
import { drawFormat } from './masks.ts'
import { getQrCode } from './qr-code.ts'
import { getCorrection } from './reed-solomon.ts'

const sketch = (modules: readonly (readonly (boolean | undefined)[])[]) =>
  modules.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))

describe('a QR code', () => {
  it('corrects errors as the standard’s worked example does', () => {
    const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
    expect(getCorrection(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
  })
  it('names level M and its mask in the format bits of the standard', () => {
    const modules = Array.from({ length: 21 }, () => Array.from({ length: 21 }, () => false))
    drawFormat(modules, 0)
    const bits = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => modules[8]?.[column]).map((dark) => (dark ? '1' : '0'))
    expect(bits.join('')).toBe('10101000')
  })
  it('has three finders and the timing between them', () => {
    const [first, second] = sketch(getQrCode('https://city.example/') ?? [])
    expect(first).toMatch(/^#######\..*\.#######$/)
    expect(second).toMatch(/^#\.\.\.\.\.#\..*\.#\.\.\.\.\.#$/)
  })
  it('grows with the address and gives up on one that no poster would bear', () => {
    expect(getQrCode('a'.repeat(14))?.length).toBe(21)
    expect(getQrCode('a'.repeat(15))?.length).toBe(25)
    expect(getQrCode('a'.repeat(213))?.length).toBe(57)
    expect(getQrCode('a'.repeat(214))).toBeUndefined()
    expect(findVersion(106)?.version).toBe(6)
  })
  it('is drawn with a quiet zone and a description, without inline style', () => {
    const html = writeQrCode({ text: 'https://city.example/', description: 'アドレスのQRコード' })
    expect(html).toContain('aria-label="アドレスのQRコード"')
    expect(html).not.toContain('style=')
  })
})
