import { definePage } from '../workspace/define-page.ts'

/** What changed and why, for staff: the public record, and what changed in documents that are not public any more. */
export const changesPage = definePage({
  path: '/workspace/changes',
  label: { ja: '変わったことと、その理由', en: 'What changed and why' },
  help: {
    ja: '公開した内容を何から何へ、なぜ変えたかの記録です。前後の文を見比べられます。',
    en: 'What was changed in published documents, from which words to which, and why.',
  },
  roles: ['planner', 'department', 'moderator', 'reader'],
  component: '/src/admin/changes/ChangesPage.tsx#ChangesPage',
})
