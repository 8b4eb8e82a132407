import type { indicator as model } from '../ja/indicator.ts'

export const indicator: typeof model = {
  value: 'じっさい',
  baseline: 'はじめ',
  target: '目標',
  year: '年度',
  amount: '数字',
  sampleSize: 'こたえた 人の 数',
  note: 'メモ',
  table: (name) => `${name}の 数字`,
  asTable: '数字を ひょうで 見る',
  valueOf: (year, value) => `${year}は ${value}`,
  targetOf: (year, value) => `${year}の 目標は ${value}`,
  unit: '数え方：',
}
