import type { searchGroups as model } from '../ja/search-groups.ts'

export const searchGroups: typeof model = {
  filter: 'Narrow the search',
  everything: 'Everything',
  all: 'Show all of these',
  count: (count) => `${count.toLocaleString('en')}`,
  names: {
    plan: 'Plan and indicators',
    voices: 'Voices and answers',
    brand: 'Brand',
    dialogues: 'Dialogues',
    areas: 'Areas',
    stories: 'Stories',
    pages: 'Pages and changes',
  },
}
