import { definePage } from '../workspace/define-page.ts'

/** Three terms of three years: here the next one begins (策定方針, 中間総括). */
export const nextTermPage = definePage({
  path: '/workspace/next-term',
  label: { ja: '次の期を開く', en: 'Open the next term' },
  help: {
    ja: '今の期のプロジェクトと施策を、続ける・見直して続ける・終えるのどれにするか、一つずつ決めます。終えるものと見直すものの理由は市民に公開されます。すべて決まるまで、何も変わりません。',
    en: 'Decide about each project and measure of this term: continue, revise or drop. The reasons for what is dropped or revised are public. Nothing changes until everything is decided.',
  },
  roles: ['planner'],
  component: '/src/admin/next-term/NextTermPage.tsx#NextTermPage',
})
