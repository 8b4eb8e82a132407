import { describe, expect, it } from 'vitest'
import { writeGroupBars } from '../markup.ts'
import { barSize, type GroupBarsDrawing, type GroupValue, layoutGroupBars } from './group-bars.ts'

const row = (key: string, value?: number, low?: number, high?: number): GroupBarsDrawing['rows'][number] => {
  const error = low === undefined || high === undefined ? {} : { low, high }
  const shown: GroupValue | undefined =
    value === undefined ? undefined : { value, label: `${value}％`, answers: '80', ...error }
  return { key, name: [{ value: key }], shown, hidden: '非表示' }
}
const drawing = (rows: GroupBarsDrawing['rows'], whole = 43): GroupBarsDrawing => ({
  caption: '地域別（令和7年度）',
  labels: { group: '区分', value: '値', answers: '回答数' },
  whole: { name: '全体', value: whole, label: `${whole}％`, answers: '1,236' },
  rows,
})

describe('values of groups', () => {
  it('have bars on one scale, the larger the longer', () => {
    const [small, large] = layoutGroupBars(drawing([row('広丘', 36.8), row('楢川', 63.9)]))
    expect(large?.width).toBeGreaterThan(small?.width ?? 0)
    expect(small?.whole).toBe(large?.whole)
  })
  it('stay in their frame, with their errors and below nought', () => {
    const cases = [
      drawing([row('a', 40, 20, 99)]),
      drawing([row('a', -30), row('b', 12)], -5),
      drawing([row('a', 0)], 0),
    ]
    for (const each of cases)
      for (const bar of layoutGroupBars(each))
        for (const place of [bar?.x, bar?.low, bar?.high, bar?.whole, (bar?.x ?? 0) + (bar?.width ?? 0)]) {
          expect(place ?? 0).toBeGreaterThanOrEqual(0)
          expect(place ?? 0).toBeLessThanOrEqual(barSize.width)
        }
  })
  it('that are hidden have no bar, and say so', () => {
    const html = writeGroupBars(drawing([row('広丘', 36.8), row('楢川')]))
    expect(html.match(/<svg/g)).toHaveLength(1)
    expect(html).toContain('非表示')
  })
  it('are a table that reads without its bars, and need no inline style', () => {
    const html = writeGroupBars(drawing([row('広丘', 36.8, 31, 43)]))
    expect(html).toContain('<th scope="row"><span>広丘</span></th>')
    expect(html).toContain('36.8％')
    expect(html).not.toMatch(/style=|NaN/)
  })
})
