import type { results as model } from '../ja/results.ts'

export const results: typeof model = {
  title: 'できたこと',
  lead: 'みんなの 声に 市が どう こたえたか。どこまで できたか。だれの 声が まだ とどいていないか。',
  answers: '声を 聞いて、したこと',
  answersLead: 'できないときは、なぜ できないかを 書いています。',
  said: '声',
  did: '市の こたえ',
  filter: 'こたえの しゅるい',
  everything: 'ぜんぶ',
  noAnswers: 'まだ ありません。',
  indicators: '数字で 見る',
  indicatorsLead: 'たしかでない 数字は「まだ はかっていません」と 書きます。',
  indicatorPage: 'くわしい 説明',
  coverage: 'まだ とどいていない 声',
  coverageLead: '住んでいる 人の 数と くらべて、声が 少ない ところです。',
  coverageByArea: '地区と 年れいで 数えた 声の 数',
  coverageBySchoolDistrict: '小学校の 地区で 数えた 声の 数',
  voices: '声の 数',
  coverageNote: (smallest) =>
    `だれの 声か わからないように、${smallest}より 少ない 数は 見せません。人が 少ない ところも 見せません。数だけの ところは、多いか 少ないか まだ わかりません。`,
  schoolDistrictNote: (missing) =>
    `小学校の 地区は、ふつうの 地区と ちがいます。${missing > 0 ? `${missing}つの 小学校の 地区は、人の 数が わかりません。` : ''}`,
  coverageNone: '人の 数が わかったら、ここに のせます。',
  invite: 'あなたの 声を 待っています。',
  total: 'ぜんぶ',
  levels: { none: 'まだ ない', few: '少ない', fair: 'ちょうどいい', many: '多い', hidden: '見せません' },
  changes: {
    title: '変わったこと',
    lead: '何を、なぜ 変えたかを 書いています。新しい ものが 上です。',
    none: 'まだ ありません。',
    feed: 'フィードで 受け取る',
    kind: 'しゅるい',
  },
}
