/** A point of an indicator: fiscal year, value, and the value as the reader's language writes it. */
export type ChartPoint = { year: number; yearLabel: string; value: number; label: string }

/** An indicator ready to be drawn. Without a value there is nothing to draw: say «not measured yet» instead. */
export type IndicatorDrawing = {
  id: string
  /** What the picture shows, in one sentence: name, first and last value, target. */
  description: string
  /** Baseline and values in the order of years. */
  values: ChartPoint[]
  targets: ChartPoint[]
  labels: { value: string; target: string }
}
