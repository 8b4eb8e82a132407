export const searchGroups = {
  filter: '絞り込む',
  everything: 'すべて',
  all: 'この種類をすべて見る',
  count: (count: number) => `${count.toLocaleString('ja')}件`,
  names: {
    plan: '計画と指標',
    voices: '声と応答',
    brand: 'ブランド',
    dialogues: '対話',
    areas: '地域',
    stories: '物語',
    pages: '案内と変わったこと',
  },
}
