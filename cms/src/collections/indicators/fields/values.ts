import type { Field } from 'payload'
import { checkbox } from '../../../fields/checkbox.ts'
import { group, list, row } from '../../../fields/list.ts'
import { neededWith } from '../../../fields/needed-with.ts'
import { decimal, fiscalYear, wholeNumber } from '../../../fields/numbers.ts'
import { text } from '../../../fields/text.ts'

const year = (required: boolean) =>
  fiscalYear(
    'fiscalYear',
    { ja: '年度', en: 'Fiscal year' },
    {
      required,
      width: '20%',
      help: { ja: 'いつの値か。例：2024（令和6年度）', en: 'When it was measured, e.g. 2024' },
    },
  )
const value = (required: boolean) =>
  decimal(
    'value',
    { ja: '値', en: 'Value' },
    {
      required,
      width: '20%',
      help: { ja: '数字だけ。単位は付けません。', en: 'The number only, without unit.' },
    },
  )
const sampleSize = () =>
  wholeNumber(
    'sampleSize',
    { ja: '回答数', en: 'Sample size' },
    {
      min: 1,
      width: '20%',
      help: {
        ja: 'アンケートなら必ず。何人の答えかで数字の重みが変わります。',
        en: 'Always for surveys: how many answered decides what the figure is worth.',
      },
    },
  )
const note = () =>
  text(
    'note',
    { ja: '注', en: 'Note' },
    {
      localized: true,
      maxLength: 300,
      width: '40%',
      help: { ja: '読むときの注意。例：調査方法をこの年から変更', en: 'What to mind, e.g. “method changed this year”' },
    },
  )

const interim = checkbox(
  'interim',
  { ja: '年度の途中経過', en: 'Year still running' },
  {
    help: {
      ja: '上半期だけの件数など、年度が終わるまで目標と比べられない値に印を付けます。進み具合の判定に使いません。',
      en: 'For values that cannot be held against a target before the year ends, e.g. cases of half a year. Progress is not judged by them.',
    },
  },
)

/** 基準値, 数値目標 and the honest history. */
export const valueFields: Field[] = [
  group(
    'baseline',
    { ja: '基準値', en: 'Baseline' },
    [row(neededWith(year(false), 'value'), neededWith(value(false), 'fiscalYear'), sampleSize(), note())],
    {
      help: {
        ja: '計画を始める時点の値です。まだ測っていなければ空欄のままに。公開ページに「まだ測っていません」と出ます。',
        en: 'The value when the plan begins. Leave it empty if it was not measured: the page says so.',
      },
    },
  ),
  list('targets', { ja: '数値目標', en: 'Targets' }, [row(year(true), value(true))], {
    singular: { ja: '目標', en: 'Target' },
    rowLabel: 'fiscalYear',
    help: {
      ja: '期の終わりの年度と計画の最終年度に置くのが基本です。例：2026、2029、2032。',
      en: 'Usually at the end of each term and of the plan, e.g. 2026, 2029, 2032.',
    },
    maxRows: 12,
  }),
  list(
    'values',
    { ja: '毎年の値（実績）', en: 'Values year by year' },
    [row(year(true), value(true), sampleSize(), note()), interim],
    {
      singular: { ja: '実績', en: 'Value' },
      rowLabel: 'fiscalYear',
      help: {
        ja: '測った年度を一行ずつ足します。悪くなった年も消さずに残します。',
        en: 'One row for each year that was measured. Bad years stay.',
      },
      maxRows: 60,
    },
  ),
]
