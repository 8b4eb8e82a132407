import {
  type BreakdownRow,
  checkBreakdown,
  checkIndicator,
  checkSample,
  type IndicatorRecord,
  type Issue,
} from '@aritai/domain'
import { toId } from '../../publishing/projection/relation.ts'
import { withoutHollowBaseline } from './measured-ground.ts'

/** An indicator as its form and its collection hold it. */
export type IndicatorData = IndicatorRecord & { breakdown?: unknown }

/** What values lack, what the newest of them can bear, and groups that are too small; asked by the form while it is filled in. */
export function checkIndicatorValues(data: IndicatorData): Issue[] {
  const indicator = withoutHollowBaseline(data)
  return [
    ...checkIndicator(indicator),
    ...checkSample(indicator, Number.POSITIVE_INFINITY),
    ...checkBreakdown(indicator, toBreakdownRows(data.breakdown)),
  ]
}

/** Rows as the rules take them, the area as its id. */
export function toBreakdownRows(rows: unknown): BreakdownRow[] {
  return Array.isArray(rows) ? rows.map((row) => ({ ...row, area: toId(row.area) })) : []
}
