import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** A project with its measures and the newest voices about any of them. */
export type ProjectPage = PlanFrame & {
  project: CitizensDocument<'project'>
  strategy: CitizensDocument<'strategy'>
  measures: {
    measure: CitizensDocument<'measure'>
    voiceCount: number
    lead?: CitizensDocument<'department'> | undefined
  }[]
  voices: VoiceParts[]
}

export function getProjectPage(citizens: ReplicaReader<'citizens'>, slug: string): ProjectPage | undefined {
  const project = citizens.getBySlug('project', slug)
  const strategy = project && citizens.get('strategy', project.strategy)
  const frame = strategy && getPlanFrame(citizens, strategy.plan)
  if (!project || !strategy || !frame) return undefined
  const measures = citizens.list('measure', { where: [{ relation: 'project', id: project.id }] })
  const ids = measures.map(({ id }) => id)
  return {
    ...frame,
    project,
    strategy,
    measures: measures.map((measure) => ({
      measure,
      voiceCount: citizens.count('voice', { where: [{ relation: 'measures', id: measure.id }] }),
      lead: measure.leadDepartment === undefined ? undefined : citizens.get('department', measure.leadDepartment),
    })),
    voices:
      ids.length === 0
        ? []
        : citizens
            .list('voice', { where: [{ relation: 'measures', id: ids }], limit: 3 })
            .map((voice) => getVoiceParts(citizens, voice)),
  }
}
