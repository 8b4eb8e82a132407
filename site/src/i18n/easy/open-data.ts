import type { openData as model } from '../ja/open-data.ts'

export const openData: typeof model = {
  title: 'データ',
  lead: 'この サイトの 計画や 数字や 声を、だれでも 使えます。',
  dataset: 'データ',
  formats: 'しゅるい',
  rows: (count) => `${count}件`,
  csv: 'CSV（UTF-8）',
  csvBom: 'CSV（エクセルなどで 使うもの）',
  json: 'JSON',
  licence: '使うときの ルール',
  licenceData: '計画と 数字は「公共データ利用規約（第1.0版）」の ルールで 使えます。どこの データか 書いてください。',
  licenceVoices: '声は 書いた 人の ものです。意味を 変えないで ください。なくなった 声は 消してください。',
  indicators: '目標の 数字',
  indicatorsText: '数字の 意味、はじめの 数字、目標',
  measures: 'すること',
  measuresText: 'なりたい ようす、いまの ようす、たりないこと',
  voices: 'みんなの 声',
  voicesText: '声、地域、年、とどいた 月。名前は ありません',
  preparing: 'じゅんびが できたら、ここに のせます。',
}
