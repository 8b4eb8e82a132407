import { definePage } from '../workspace/define-page.ts'

/** Once a quarter: what became of each action, in a minute, without opening the plan. */
export const reportPage = definePage({
  path: '/workspace/report',
  label: { ja: '進み具合の報告', en: 'Report progress' },
  help: {
    ja: 'アクションプランの取り組みごとに、今の状態と起きたことを一、二文で書きます。送るとすぐに市民のページに載り、変更の記録にも残ります。四半期に一度が目安です。',
    en: 'For each action of a plan: how it stands and what happened, in a sentence or two. It is public at once and kept in the record of changes. About once a quarter.',
  },
  roles: ['department', 'planner'],
  component: '/src/admin/report/ReportPage.tsx#ReportPage',
})
