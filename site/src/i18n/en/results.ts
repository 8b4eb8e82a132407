import type { results as model } from '../ja/results.ts'

export const results: typeof model = {
  title: 'Results and answers',
  lead: 'How the city answered the voices it heard, how far the numbers have come, and whose voices are still missing.',
  answers: 'You said, we did',
  answersLead: 'Where a voice was not taken up, the reason is given.',
  said: 'You said',
  did: 'The city answers',
  filter: 'Kind of answer',
  everything: 'All',
  noAnswers: 'There are no answers yet.',
  indicators: 'In numbers',
  indicatorsLead: 'A number without baseline, year and source is shown as “not measured yet”.',
  indicatorPage: 'More about this indicator',
  coverage: 'Voices that are missing',
  coverageLead:
    'Many voices are not the same as many people. This shows where voices are few compared with the population.',
  coverageNote: (smallest) => `Cells with fewer than ${smallest} voices are hidden so that nobody can be recognised.`,
  coverageNone: 'The table appears here once population figures are available.',
  invite: 'Your voice can fill an empty place.',
  total: 'Total',
  levels: { none: 'none yet', few: 'few', fair: 'fair', many: 'many', hidden: 'hidden', unknown: '0' },
  changes: {
    title: 'What changed',
    lead: 'A plan is there to be changed. What was changed and why, newest first.',
    none: 'Nothing has changed yet.',
    feed: 'Follow the changes by feed',
    kind: 'Kind',
  },
}
