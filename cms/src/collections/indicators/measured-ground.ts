import type { IndicatorRecord } from '@aritai/domain'

/** An indicator as the rules read it: the form keeps a group that nobody filled in; to the rules it is not there. */
export function withoutHollowBaseline(indicator: IndicatorRecord): IndicatorRecord {
  return { ...indicator, baseline: isHollow(indicator.baseline) ? undefined : indicator.baseline }
}

function isHollow(group: object | null | undefined): boolean {
  return Object.values(group ?? {}).every((value) => value === undefined || value === null || value === '')
}
