/** What the check finds a name to be. */
export const desiredStateVerdicts = ['state', 'advise', 'means'] as const
export type DesiredStateVerdict = (typeof desiredStateVerdicts)[number]

/** How a name tells that it is a means: by a word for what an office does, by the office acting, by any other noun. */
export const meansForms = ['means', 'office', 'noun'] as const
export type MeansForm = (typeof meansForms)[number]

/** How a name stands in the list of all names: as the check finds it, or kept with a reason in spite of it. */
export const nameStandings = ['means', 'advise', 'kept', 'state'] as const
export type NameStanding = (typeof nameStandings)[number]
