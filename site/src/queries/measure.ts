import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { aboutMeasure } from './changes.ts'
import { getIndicatorParts, type IndicatorParts } from './indicator-parts.ts'
import { getLogicModelParts, type LogicModelParts } from './logic-model-parts.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'
import { getResponseParts, type ResponseParts } from './response-parts.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** Everything told about one measure: the page where policy and voices stand side by side. */
export type MeasurePage = PlanFrame & {
  measure: CitizensDocument<'measure'>
  project: CitizensDocument<'project'>
  strategy: CitizensDocument<'strategy'>
  lead?: CitizensDocument<'department'> | undefined
  departments: CitizensDocument<'department'>[]
  voices: VoiceParts[]
  voiceCount: number
  responses: ResponseParts[]
  logicModels: LogicModelParts[]
  indicators: IndicatorParts[]
  undertakings: { undertaking: CitizensDocument<'undertaking'>; alsoServes: MeasurePlace[] }[]
  evaluations: CitizensDocument<'evaluation'>[]
  actionPlans: CitizensDocument<'action-plan'>[]
  dialogues: CitizensDocument<'dialogue'>[]
  changes: CitizensDocument<'change'>[]
}

/** How many voices stand on the page of a measure before the link to all of them. */
const voicesShown = 4

export function getMeasurePage(
  citizens: ReplicaReader<'citizens'>,
  projectSlug: string,
  measureSlug: string,
): MeasurePage | undefined {
  const measure = citizens.getBySlug('measure', measureSlug)
  const project = measure && citizens.get('project', measure.project)
  const strategy = project && citizens.get('strategy', project.strategy)
  const frame = strategy && getPlanFrame(citizens, strategy.plan)
  if (!measure || project?.slug !== projectSlug || !strategy || !frame) return undefined
  const about = [{ relation: 'measures', id: measure.id }] as const
  const ofMeasure = [{ relation: 'measure', id: measure.id }] as const
  return {
    ...frame,
    measure,
    project,
    strategy,
    lead: measure.leadDepartment === undefined ? undefined : citizens.get('department', measure.leadDepartment),
    departments: found(measure.departments.map((id) => citizens.get('department', id))),
    voices: citizens.list('voice', { where: about, limit: voicesShown }).map((voice) => getVoiceParts(citizens, voice)),
    voiceCount: citizens.count('voice', { where: about }),
    responses: citizens
      .list('response', { where: ofMeasure, limit: 4 })
      .map((response) => getResponseParts(citizens, response)),
    logicModels: citizens.list('logic-model', { where: ofMeasure }).map((model) => getLogicModelParts(citizens, model)),
    indicators: getIndicatorParts(citizens, measure.indicators),
    undertakings: citizens.list('undertaking', { where: about }).map((undertaking) => ({
      undertaking,
      alsoServes: getMeasurePlaces(
        citizens,
        undertaking.measures.filter((id) => id !== measure.id),
      ),
    })),
    evaluations: citizens.list('evaluation', { where: ofMeasure }),
    actionPlans: citizens.list('action-plan', { where: about }),
    dialogues: citizens.list('dialogue', { where: about }),
    changes: citizens.list('change', { where: aboutMeasure(citizens, measure.id), limit: 5 }),
  }
}

const found = <T>(list: readonly (T | undefined)[]): T[] => list.flatMap((each) => (each === undefined ? [] : [each]))
