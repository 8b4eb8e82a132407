/** Japanese addresses of what has a page of its own; `localeHref` turns them into the reader's language. */
export const paths = {
  project: (project: string) => `/plan/${project}/`,
  measure: (project: string, measure: string) => `/plan/${project}/${measure}/`,
  voice: (voice: string) => `/voices/${voice}/`,
  voices: (query: Record<string, string>) => `/voices/?${new URLSearchParams(query)}`,
  /** The form, with what the voice is about already chosen. */
  newVoice: (about: { prompt?: string; measure?: string; area?: string } = {}) => {
    const query = new URLSearchParams(about).toString()
    return query === '' ? '/voices/new/' : `/voices/new/?${query}`
  },
  actionPlan: (plan: string) => `/brand/action-plans/${plan}/`,
  decision: (decision: string) => `/brand/decisions/${decision}/`,
  area: (area: string) => `/areas/${area}/`,
  dialogue: (dialogue: string) => `/dialogues/${dialogue}/`,
  story: (story: string) => `/stories/${story}/`,
} as const
