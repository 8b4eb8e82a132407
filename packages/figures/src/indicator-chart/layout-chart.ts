import type { ChartPoint, IndicatorDrawing } from './indicator-chart.ts'

/** The drawing's view box; small, so that its letters stay readable on a telephone. */
export const chartSize = { width: 360, height: 190, left: 28, right: 40, top: 30, bottom: 30 } as const

export type PlacedPoint = ChartPoint & { x: number; y: number }
export type ChartLayout = {
  values: PlacedPoint[]
  targets: PlacedPoint[]
  valuePath: string
  /** From the last value to the targets. */
  targetPath: string
  /** Years written under the axis, each once. */
  ticks: { x: number; label: string }[]
}

export function layoutChart({ values, targets }: Pick<IndicatorDrawing, 'values' | 'targets'>): ChartLayout {
  const points = [...values, ...targets]
  const years = getRange(
    points.map(({ year }) => year),
    0,
  )
  const amounts = getRange(
    points.map(({ value }) => value),
    0.12,
  )
  const { width, height, left, right, top, bottom } = chartSize
  const place = (point: ChartPoint): PlacedPoint => ({
    ...point,
    x: round(left + years.share(point.year) * (width - left - right)),
    y: round(height - bottom - amounts.share(point.value) * (height - top - bottom)),
  })
  const [placedValues, placedTargets] = [values.map(place), targets.map(place)]
  const ticks = new Map(
    [...placedValues, ...placedTargets].map(({ year, x, yearLabel }) => [year, { x, label: yearLabel }]),
  )
  return {
    values: placedValues,
    targets: placedTargets,
    valuePath: writePath(placedValues),
    targetPath: writePath([
      ...placedValues.slice(-1),
      ...placedTargets.filter(({ x }) => x > (placedValues.at(-1)?.x ?? -1)),
    ]),
    ticks: [...ticks.values()],
  }
}

/** Where a number lies between the smallest and the largest, 0–1, with `margin` of the range kept free on both sides. */
function getRange(numbers: readonly number[], margin: number) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const span = high - low
  if (span === 0) return { share: () => 0.5 }
  const [from, to] = [low - span * margin, high + span * margin]
  return { share: (number: number) => (number - from) / (to - from) }
}

const writePath = (points: readonly PlacedPoint[]) =>
  points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`
const round = (number: number) => Math.round(number * 10) / 10
