import { inJapanese } from '../../documents/japanese-wording.ts'
import { checkIndicatorValues } from './check-values.ts'

/** Evidence first (方向性②). */
export const checkIndicatorDocument = inJapanese('indicators', checkIndicatorValues)
