/** Japanese addresses of what has a page of its own; `localeHref` turns them into the reader's language. */
export const paths = {
  project: (project: string) => `/plan/${project}/`,
  measure: (project: string, measure: string) => `/plan/${project}/${measure}/`,
  voice: (voice: string) => `/voices/${voice}/`,
  voices: (query: Record<string, string>) => withQuery('/voices/', query),
  /** The form, with what the voice is about already chosen. */
  newVoice: (about: { prompt?: string; measure?: string; area?: string } = {}) => withQuery('/voices/new/', about),
  actionPlan: (plan: string) => `/brand/action-plans/${plan}/`,
  decision: (decision: string) => `/brand/decisions/${decision}/`,
  inclusion: (identity: string) => `/brand/inclusion/${identity}/`,
  area: (area: string) => `/areas/${area}/`,
  dialogue: (dialogue: string) => `/dialogues/${dialogue}/`,
  change: (change: string) => `/changes/${change}/`,
  changesOf: (measure: string) => withQuery('/changes/', { measure }),
  story: (story: string) => `/stories/${story}/`,
} as const

function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}
