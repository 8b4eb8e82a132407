import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getIndicatorParts, type IndicatorParts } from './indicator-parts.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'

/** The plan as a map: strategies, their projects, and how much is told about each. */
export type PlanPage = PlanFrame & {
  strategies: { strategy: CitizensDocument<'strategy'>; projects: ProjectSummary[] }[]
  ended: EndedPlace[]
  indicators: IndicatorParts[]
}
/** What left the plan: a project, or a measure with the project it belonged to. */
export type EndedPlace = { project: CitizensDocument<'project'>; measure?: CitizensDocument<'measure'> }
export type ProjectSummary = {
  project: CitizensDocument<'project'>
  measures: CitizensDocument<'measure'>[]
  voiceCount: number
}

export function getPlanPage(citizens: ReplicaReader<'citizens'>): PlanPage | undefined {
  const frame = getPlanFrame(citizens)
  if (frame === undefined) return undefined
  const strategies = citizens.list('strategy', { where: [{ relation: 'plan', id: frame.plan.id }] })
  const projectsOf = (strategy: string) => citizens.list('project', { where: [{ relation: 'strategy', id: strategy }] })
  return {
    ...frame,
    strategies: strategies.map((strategy) => ({
      strategy,
      projects: projectsOf(strategy.id)
        .filter(isCurrent)
        .map((project) => getProjectSummary(citizens, project)),
    })),
    indicators: getIndicatorParts(citizens, frame.plan.indicators),
    ended: strategies.flatMap(({ id }) => projectsOf(id).flatMap((project) => getEnded(citizens, project))),
  }
}

export function getProjectSummary(
  citizens: ReplicaReader<'citizens'>,
  project: CitizensDocument<'project'>,
): ProjectSummary {
  const measures = getMeasuresOf(citizens, project).filter(isCurrent)
  const ids = measures.map(({ id }) => id)
  return {
    project,
    measures,
    voiceCount: ids.length === 0 ? 0 : citizens.count('voice', { where: [{ relation: 'measures', id: ids }] }),
  }
}

const getMeasuresOf = (citizens: ReplicaReader<'citizens'>, { id }: CitizensDocument<'project'>) =>
  citizens.list('measure', { where: [{ relation: 'project', id }] })

/** Whether it is in the plan now. */
export const isCurrent = ({ ended }: Pick<CitizensDocument<'measure'>, 'ended'>): boolean => ended === undefined

const getEnded = (citizens: ReplicaReader<'citizens'>, project: CitizensDocument<'project'>): EndedPlace[] => [
  ...(isCurrent(project) ? [] : [{ project }]),
  ...getMeasuresOf(citizens, project)
    .filter((measure) => !isCurrent(measure))
    .map((measure) => ({ project, measure })),
]
