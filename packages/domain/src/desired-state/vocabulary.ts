/** What the check finds a name to be. */
export const desiredStateVerdicts = ['state', 'advise', 'means'] as const
export type DesiredStateVerdict = (typeof desiredStateVerdicts)[number]

/** How a name tells that it is a means: by a word for what an office does, by the office acting, by any other noun. */
export const meansForms = ['means', 'office', 'noun'] as const
export type MeansForm = (typeof meansForms)[number]
