import { definePage } from '../workspace/define-page.ts'

/** Every name of the plan with its verdict (方向性①-3). */
export const namesPage = definePage({
  path: '/workspace/names',
  label: { ja: '名前の一覧（ありたい姿）', en: 'Names (desired states)' },
  help: {
    ja: 'プロジェクト、施策、小さなありたい姿の名前が、手段ではなく「実現した姿」になっているかを見わたします。判定は助言です。理由を付けてそのままにすることもできます。',
    en: 'Whether projects, measures and their sub-states are named as the state aimed at, not as a means. The verdicts are advice; a name can be kept with a reason.',
  },
  roles: ['planner', 'department', 'reader'],
  component: '/src/admin/names/NamesPage.tsx#NamesPage',
})
