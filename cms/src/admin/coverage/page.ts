import { definePage } from '../workspace/define-page.ts'

export const coveragePage = definePage({
  path: '/workspace/coverage',
  label: { ja: '声の偏り', en: 'Whose voices are missing' },
  help: {
    ja: '地区と世代ごとに、届いた声を人口と比べます。声の多さは、人の多さと同じではありません。足りないところへ、こちらから聞きに行くためのページです。',
    en: 'Voices against population, by district and generation. Many voices are not the same as many people: this page is for going to those who are missing.',
  },
  roles: ['planner', 'moderator', 'reader'],
  component: '/src/admin/coverage/CoveragePage.tsx#CoveragePage',
})
