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
  coverageByArea: 'Public voices by district and generation',
  coverageBySchoolDistrict: 'Public voices by primary school district',
  voices: 'Voices',
  coverageNote: (smallest) =>
    `Cells with fewer than ${smallest} voices, or where few people live, are hidden so that nobody can be recognised. “Few” and “many” stand only where that is sure compared with the population; a number alone means that it cannot be told yet.`,
  schoolDistrictNote: (missing) =>
    `School districts divide the city in another way than districts.${missing > 0 ? ` For ${missing} of them nobody has counted the inhabitants: only the voices are shown.` : ''}`,
  coverageNone: 'The table appears here once population figures are available.',
  invite: 'Your voice can fill an empty place.',
  total: 'Total',
  levels: { none: 'none yet', few: 'few', fair: 'fair', many: 'many', hidden: 'hidden' },
  changes: {
    title: 'What changed',
    lead: 'A plan is there to be changed. What was changed and why, newest first.',
    none: 'Nothing has changed yet.',
    feed: 'Follow the changes by feed',
    kind: 'Kind',
  },
}
