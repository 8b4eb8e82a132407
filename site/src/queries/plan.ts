import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getIndicatorParts, type IndicatorParts } from './indicator-parts.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'

/** The plan as a map: strategies, their projects, and how much is told about each. */
export type PlanPage = PlanFrame & {
  strategies: { strategy: CitizensDocument<'strategy'>; projects: ProjectSummary[] }[]
  indicators: IndicatorParts[]
}
export type ProjectSummary = {
  project: CitizensDocument<'project'>
  measures: CitizensDocument<'measure'>[]
  voiceCount: number
}

export function getPlanPage(citizens: ReplicaReader<'citizens'>): PlanPage | undefined {
  const frame = getPlanFrame(citizens)
  if (frame === undefined) return undefined
  const strategies = citizens.list('strategy', { where: [{ relation: 'plan', id: frame.plan.id }] })
  return {
    ...frame,
    strategies: strategies.map((strategy) => ({
      strategy,
      projects: citizens
        .list('project', { where: [{ relation: 'strategy', id: strategy.id }] })
        .map((project) => getProjectSummary(citizens, project)),
    })),
    indicators: getIndicatorParts(citizens, frame.plan.indicators),
  }
}

export function getProjectSummary(
  citizens: ReplicaReader<'citizens'>,
  project: CitizensDocument<'project'>,
): ProjectSummary {
  const measures = citizens.list('measure', { where: [{ relation: 'project', id: project.id }] })
  const ids = measures.map(({ id }) => id)
  return {
    project,
    measures,
    voiceCount: ids.length === 0 ? 0 : citizens.count('voice', { where: [{ relation: 'measures', id: ids }] }),
  }
}
