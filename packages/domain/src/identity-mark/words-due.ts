import { addMonths } from '../calendar/day.ts'

/** So many months the words to a mark are kept: long enough to rewrite a draft by, and the form promises it. */
export const wordsKeptMonths = 12

/** Words received on this day or before are to be erased on `today` (both `2026-06-03`). */
export const getWordsDueDay = (today: string): string => addMonths(today, -wordsKeptMonths)
