import type { FigureText } from '../text/figure-text.ts'

/** Values of groups beside each other (方向性④: differences shown, not averaged away), as a table with a bar in each row. */
export type GroupBarsDrawing = {
  caption: string
  labels: { group: string; value: string; answers: string }
  /** The value of everybody, drawn as one upright line through all rows. */
  whole: { name: string; value: number; label: string; answers: string }
  rows: { key: string; name: FigureText[]; shown?: GroupValue | undefined; hidden: string }[]
}
/** `low` and `high`: how far the value may be off by chance. */
export type GroupValue = { value: number; label: string; answers: string; low?: number; high?: number }

/** The view box of one bar. */
export const barSize = { width: 200, height: 24 } as const

export type PlacedBar = { x: number; width: number; whole: number; low?: number; high?: number }

/** Places every bar on one scale, from nought (or the lowest, below nought) to the highest value or end of a line. */
export function layoutGroupBars({ rows, whole }: Pick<GroupBarsDrawing, 'rows' | 'whole'>): (PlacedBar | undefined)[] {
  const values = rows.flatMap(({ shown }) =>
    shown ? [shown.value, shown.low ?? shown.value, shown.high ?? shown.value] : [],
  )
  const low = Math.min(0, whole.value, ...values)
  const high = Math.max(0, whole.value, ...values)
  const place = (value: number) => (high === low ? 0 : round(((value - low) / (high - low)) * (barSize.width - 4)) + 2)
  return rows.map(({ shown }) => {
    if (!shown) return undefined
    const [from, to] = [place(Math.min(0, shown.value)), place(Math.max(0, shown.value))]
    return {
      x: from,
      width: round(Math.max(to - from, 1)),
      whole: place(whole.value),
      ...(shown.low === undefined || shown.high === undefined
        ? {}
        : { low: place(shown.low), high: place(shown.high) }),
    }
  })
}

const round = (number: number) => Math.round(number * 10) / 10
