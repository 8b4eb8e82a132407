import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'

/**
 * Side notes whatever the verdict: `desired-state.note-slip` for の＋漢語＋し、 (the report prints 「体制の充実し、」) and
 * `desired-state.note-number` for a number with a unit, which belongs in an indicator.
 */
export function checkSlips(bareName: string, path: string): Issue[] {
  const issues: Issue[] = []
  const slip = /の(?!見直し|後押し|橋渡し|手直し|貸出し|掘起こし)[一-龠]{2,4}し、/.exec(bareName)?.[0]
  if (slip) issues.push(advise('desired-state.note-slip', path, { words: slip }))
  const number = numberWithUnit.exec(bareName)?.[0]
  if (number) issues.push(advise('desired-state.note-number', path, { number }))
  return issues
}

/** Hours of the day, years of the calendar or of a life, and people told one by one are words and no figures. */
const noFigure = [
  '24時間',
  '365日',
  '(?:[12]\\d{3}|(?<=令和 ?|平成 ?)\\d{1,2})年',
  '\\d{1,4}年(?:先|後|前|時代|中|を)',
  '(?<!寿命[^。、]{0,8})\\d{1,3}歳',
  '(?<=小学|中学|高校) ?\\d年',
  '\\d{1,4}年(?:生|続)',
  '1人(?! ?(?:当たり|あたり))',
  '1台端末',
  '\\d{1,3}[人回]目',
  '1日(?:中|を|1日)',
].join('|')
const figure =
  '\\d[\\d,.]{0,12} ?(?:%|パーセント|ポイント|(?:億|万|千)?(?:人|円|世帯|件|回|台|棟|校|店|組|冊|社)|[かヶケカ]所|箇所|割|倍|時間|分|日|年|歳|km|キロ|トン|ha)'
const numberWithUnit = new RegExp(`(?<![\\d,.])(?!${noFigure})${figure}`)
