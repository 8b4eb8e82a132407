import { generations } from '@aritai/domain'
import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { getMessages } from '../../i18n/messages.ts'
import { getLevel, presentCoverage, smallestShown } from './coverage.ts'

const speech = { locale: 'ja' as const, messages: getMessages('ja'), href: (path: string) => path }
const table = (counts: number[][], expected: (number | null)[][]) => ({
  areas: counts.map((_, index) => buildPublicDocument('citizens', 'area', { id: `area-${index}` })),
  generations,
  counts,
  expected,
})
const row = (value: number) => generations.map(() => value)

describe('whose voices are missing', () => {
  it('says that there is none where some would be expected', () => {
    const drawing = presentCoverage(table([row(0), row(8)], [row(4), row(4)]), speech)
    expect(drawing.rows[0]?.cells[0]).toEqual({ level: 'none', text: 'まだない' })
  })
  it('hides a count so small that somebody could be recognised', () => {
    const drawing = presentCoverage(table([row(smallestShown - 1), row(9)], [row(4), row(4)]), speech)
    const cells = drawing.rows[0]?.cells.slice(0, generations.length) ?? []
    expect(cells.map(({ level, text }) => [level, /\d/.test(text)])).toEqual(generations.map(() => ['hidden', false]))
  })
  it('does not tell a hidden count by comparing it', () => {
    expect(getLevel(null, 100)).toBe('hidden')
  })
  it('calls a few voices few, and does not judge where hardly anybody lives', () => {
    expect(getLevel(3, 10)).toBe('few')
    expect(getLevel(8, 10)).toBe('fair')
    expect(getLevel(30, 10)).toBe('many')
    expect(getLevel(0, 0.4)).toBe('unknown')
  })
})
