import { describe, expect, it } from 'vitest'
import { writeIndicatorChart } from '../markup.ts'
import type { IndicatorDrawing } from './indicator-chart.ts'
import { chartSize, layoutChart } from './layout-chart.ts'

const point = (year: number, value: number) => ({ year, yearLabel: `R${year - 2018}`, value, label: value.toFixed(2) })
const drawing: IndicatorDrawing = {
  id: 'happiness',
  description: '市民の幸福度：R4は6.57、R6は6.61、目標はR14に6.77',
  values: [point(2022, 6.57), point(2024, 6.61)],
  targets: [point(2032, 6.77)],
  labels: { value: '実績', target: '目標' },
}

describe('the way of an indicator', () => {
  const layout = layoutChart(drawing)
  it('draws a higher value higher and a later year further right', () => {
    const [first, last] = layout.values
    expect(last?.y).toBeLessThan(first?.y ?? 0)
    expect(last?.x).toBeGreaterThan(first?.x ?? 0)
  })
  it('leads from the last value to the target', () => {
    expect(layout.targetPath).toMatch(/^M.+L.+/)
  })
  it('stays inside its frame', () => {
    for (const { x, y } of [...layout.values, ...layout.targets]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(chartSize.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(chartSize.height)
    }
  })
  it('can draw a single value without dividing by nothing', () => {
    const html = writeIndicatorChart({ ...drawing, values: [point(2024, 5)], targets: [] })
    expect(html).not.toContain('NaN')
  })
  it('tells its content in words and needs no inline style', () => {
    const html = writeIndicatorChart(drawing)
    expect(html).toContain('市民の幸福度：R4は6.57')
    expect(html).not.toMatch(/style=|<script/)
  })
})
