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
  interim: 'とちゅうの 数字',
  progress: '目標までの 道',
  onTheWay: ({ year, value, expected, targetYear, target }) =>
    `${year}は ${value}です。${targetYear}の 目標は ${target}です。まっすぐ 進むと、いまは ${expected}の はずです。`,
  atTarget: ({ year, value, target }) => `${year}は ${value}です。この年の 目標は ${target}です。`,
  afterTarget: ({ year, value, targetYear, target }) =>
    `${targetYear}の 目標は ${target}でした。${year}は ${value}です。`,
  unjudged: ({ year, value, targetYear, target }) =>
    `${year}は ${value}です。${targetYear}の 目標は ${target}です。この 目標は、はじめの 数字より よく ない 数字です。`,
  caution: 'この 数字を 読む とき',
  method:
    'えらばれた 人だけに 聞いた 数字です。ぜんぶの 人に 聞いた ときと、少し ちがいます。どのくらい ちがうかを「ウィルソンの 方法」で 計算しました（95％の たしかさ）。',
  groups: '地区や 年れいで ちがいます',
  groupsOf: (division, year) => `${division}（${year}）`,
  group: 'どの 人',
  whole: 'みんな',
  hidden: '見せません',
  hiddenNote: (smallest) => `${smallest}人より 少ない ときは、だれかが わからないように、数字を 見せません。`,
  intervalNote:
    '細い 線は、アンケートで ぐうぜん かわる 大きさです。線が 重なる ときは、ちがうと 言えません。たての 線は、みんなの 数字です。',
  wholeNote: 'たての 線は、みんなの 数字です。',
}
