import type { IdentityMarkInput } from './identity-mark.ts'
import type { CountedMark } from './tally.ts'
import type { IdentityFeeling } from './vocabulary.ts'

/** A mark on the first version of a draft that nobody would object to. */
export function buildIdentityMark(fields: Partial<IdentityMarkInput> = {}): IdentityMarkInput {
  return {
    feeling: 'shut-out',
    words: '「知」と言われると、学校に行けなかった母を思い出します。',
    version: 1,
    ...fields,
  }
}

/** So many marks of one feeling from one place and generation. */
export function buildMarks(
  count: number,
  feeling: IdentityFeeling,
  from: Omit<CountedMark, 'feeling'> = {},
): CountedMark[] {
  return Array.from({ length: count }, () => ({ feeling, ...from }))
}
