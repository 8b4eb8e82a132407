import { definePage } from '../workspace/define-page.ts'

export const investmentsPage = definePage({
  path: '/workspace/investments',
  label: { ja: '投資のひろがり', en: 'Investments' },
  help: {
    ja: '何に、どれだけの期間、なぜ投じているか。期の終わりに短期集中の施策には「続けるか、終えるか」を、長期継続の施策には「途中で何を直すか」を問います。',
    en: 'What is invested in, for how long and why. The end of a term asks focused measures “continue or stop?” and sustained ones “what to correct half-way?”.',
  },
  roles: ['planner', 'department', 'reader'],
  component: '/src/admin/investments/InvestmentsPage.tsx#InvestmentsPage',
})
