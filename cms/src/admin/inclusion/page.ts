import { definePage } from '../workspace/define-page.ts'

export const inclusionPage = definePage({
  path: '/workspace/inclusion',
  label: { ja: '案への印のまとめ', en: 'Marks on drafts' },
  help: {
    ja: '対話中の案を、だれが「わたしのこと」と感じ、だれが締め出されると感じているか。ここの数は職員だけのもので、少人数も隠していません。外に出さないでください。',
    en: 'Who finds the draft to be about them, and who feels shut out. The numbers here are exact and for staff only: do not pass them on.',
  },
  roles: ['planner', 'moderator'],
  component: '/src/admin/inclusion/InclusionPage.tsx#InclusionPage',
})
