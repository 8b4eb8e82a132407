import { checkProjectPublication } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'

/** A name, and the reason why it is a priority. */
export const checkProjectDocument = inJapanese('projects', checkProjectPublication)
