import { definePage } from '../workspace/define-page.ts'

export const roundTripPage = definePage({
  path: '/workspace/round-trip',
  label: { ja: '声と施策の行き来', en: 'From voice to measure and back' },
  help: {
    ja: '声は施策に、施策は声に、つながっていますか。答えを待つ声、声のない施策、行き先のない声、値や評価の抜けを、古い順に並べます。',
    en: 'Do voices lead to measures, and measures back to voices? What waits for an answer, stands alone, or lacks its figures or evaluation, oldest first.',
  },
  roles: ['planner', 'moderator', 'department'],
  component: '/src/admin/round-trip/RoundTripPage.tsx#RoundTripPage',
})
