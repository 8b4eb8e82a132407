import type { searchGroups as model } from '../ja/search-groups.ts'

export const searchGroups: typeof model = {
  filter: 'しぼる',
  everything: 'ぜんぶ',
  all: 'この 種類を ぜんぶ 見る',
  count: (count) => `${count}`,
  names: {
    plan: '計画と 数字',
    voices: '声と 市の 答え',
    brand: 'まちらしさ',
    dialogues: '話し合い',
    areas: '地域',
    stories: '話',
    pages: 'あんないと かわった こと',
  },
}
