import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'

/**
 * Side notes whatever the verdict: `desired-state.note-slip` for の＋漢語＋し、 (the report prints 「体制の充実し、」) and
 * `desired-state.note-number` for a number with a unit, which belongs in an indicator.
 */
export function checkSlips(bareName: string, path: string): Issue[] {
  const issues: Issue[] = []
  const slip = /の[一-龠]{2,4}し、/.exec(bareName)?.[0]
  if (slip) issues.push(advise('desired-state.note-slip', path, { words: slip }))
  const number = numberWithUnit.exec(bareName)?.[0]
  if (number) issues.push(advise('desired-state.note-number', path, { number }))
  return issues
}

const numberWithUnit =
  /\d[\d,.]{0,12} ?(?:%|パーセント|ポイント|(?:億|万|千)?(?:人(?!ひとり|一人)|円|世帯|件|回|台|棟|校|店|組|冊|社)|[かヶケカ]所|箇所|割|倍|時間|分|日|年|歳|km|キロ|トン|ha)/
