import { checkMeasurePublication } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'

/** Both states, reasons of the investment, somebody in charge (方向性①③). */
export const checkMeasureDocument = inJapanese('measures', checkMeasurePublication)
