import { checkIndicator, type IndicatorRecord } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'

/** Evidence first (方向性②). */
export const checkIndicatorDocument = inJapanese('indicators', (indicator: IndicatorRecord) =>
  checkIndicator({ ...indicator, baseline: isHollow(indicator.baseline) ? undefined : indicator.baseline }),
)

/** The form keeps a group that nobody filled in; to the rules it is not there. */
function isHollow(group: object | null | undefined): boolean {
  return Object.values(group ?? {}).every((value) => value === undefined || value === null || value === '')
}
