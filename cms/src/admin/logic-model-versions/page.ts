import { definePage } from '../workspace/define-page.ts'

export const logicModelVersionsPage = definePage({
  path: '/workspace/logic-model-versions',
  label: { ja: 'ロジックモデルの版くらべ', en: 'Versions of logic models' },
  help: {
    ja: '対話のたびに、図のどこが変わったのか。二つの版を選ぶと、違いを言葉と図で並べます。',
    en: 'What each dialogue changed in the drawing: choose two versions to see the difference in words and side by side.',
  },
  roles: ['planner'],
  component: '/src/admin/logic-model-versions/LogicModelVersionsPage.tsx#LogicModelVersionsPage',
})
