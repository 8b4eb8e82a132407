import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getContrast, readHex } from './colour.ts'
import { presentTheme, writeThemeCss } from './theme.ts'

const hexColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the city colour', () => {
  it('measures contrast as WCAG does', () => {
    expect(getContrast(readHex('#000000'), readHex('#ffffff'))).toBeCloseTo(21)
    expect(getContrast(readHex('#767676'), readHex('#ffffff'))).toBeCloseTo(4.54, 1)
  })
  it('can be read as text on every ground, whatever the city chose', () => {
    fc.assert(
      fc.property(hexColour, (colour) => {
        const theme = presentTheme(colour)
        for (const ground of ['#fffefb', '#f7f5ef', theme.accentSoft]) {
          expect(getContrast(readHex(theme.accentInk), readHex(ground))).toBeGreaterThan(5.3)
        }
        expect(getContrast(readHex(theme.onAccent), readHex(theme.accent))).toBeGreaterThan(4.5)
      }),
    )
  })
  it('stays itself where it is dark enough already', () => {
    expect(presentTheme('#5b2a4e').accentInk).toBe('#5b2a4e')
  })
  it('becomes a style sheet of custom properties', () => {
    expect(writeThemeCss(presentTheme('#5b2a4e'))).toContain('--accent:#5b2a4e')
  })
})
