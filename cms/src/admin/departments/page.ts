import { definePage } from '../workspace/define-page.ts'

/** 企画課 sees all departments at once: who has no plan, who is late, who is silent (方向性⑤). */
export const departmentsPage = definePage({
  path: '/workspace/departments',
  label: { ja: '各課のアクションプラン', en: 'Action plans of all departments' },
  help: {
    ja: '今年度の計画があるか、遅れや報告の途切れがないか、判断基準に答えているかを、課ごとに見渡します。数字を押すと、その中身に行けます。',
    en: 'Department by department: is there a plan for this fiscal year, is anything late or silent, are the criteria answered. Numbers lead to what they count.',
  },
  roles: ['planner', 'reader', 'department'],
  component: '/src/admin/departments/DepartmentsPage.tsx#DepartmentsPage',
})
