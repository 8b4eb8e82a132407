import { checkIndicator, type IndicatorRecord } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { withoutHollowBaseline } from './measured-ground.ts'

/** Evidence first (方向性②). */
export const checkIndicatorDocument = inJapanese('indicators', (indicator: IndicatorRecord) =>
  checkIndicator(withoutHollowBaseline(indicator)),
)
