import { checkResponse } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'

/** An answer names its voices and its department, and says why something is not taken up. */
export const checkResponseBeforePublication = inJapanese('responses', checkResponse)
