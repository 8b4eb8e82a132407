import { definePage } from '../workspace/define-page.ts'

export const criteriaPage = definePage({
  path: '/workspace/criteria',
  label: { ja: '判断基準の使われ方', en: 'Use of the criteria' },
  help: {
    ja: '採用中のブランド・アイデンティティの問いが、判断の記録とアクションプランでどう答えられたか。一年使われない問いは、問いとして働いていません。',
    en: 'How decisions and action plans answered the questions of the adopted brand identity. A question that nobody uses for a year does not work as one.',
  },
  roles: ['planner', 'department', 'reader'],
  component: '/src/admin/criteria/CriteriaPage.tsx#CriteriaPage',
})
