import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

export type ActionPlanParts = {
  plan: CitizensDocument<'action-plan'>
  department?: CitizensDocument<'department'> | undefined
}
/** A department's action plan with all that lies above it, the voices it answers and whom to turn to. */
export type ActionPlanPage = ActionPlanParts & {
  identity?: CitizensDocument<'brand-identity'> | undefined
  measures: MeasurePlace[]
  strategies: CitizensDocument<'strategy'>[]
  frame?: PlanFrame | undefined
  contact?: CitizensDocument<'site'>['contact'] | undefined
  voices: VoiceParts[]
}

export const getActionPlans = (citizens: ReplicaReader<'citizens'>): ActionPlanParts[] =>
  citizens
    .list('action-plan')
    .map((plan) => ({ plan, department: citizens.get('department', plan.department) }))
    .sort((a, b) => (a.department?.order ?? 0) - (b.department?.order ?? 0))

export function getActionPlanPage(citizens: ReplicaReader<'citizens'>, slug: string): ActionPlanPage | undefined {
  const plan = citizens.getBySlug('action-plan', slug)
  if (plan === undefined) return undefined
  const measures = getMeasurePlaces(citizens, plan.measures)
  const strategyIds = new Set(measures.map(({ project }) => project.strategy))
  const strategies = [...strategyIds].flatMap((id) => citizens.get('strategy', id) ?? [])
  return {
    plan,
    department: citizens.get('department', plan.department),
    identity: plan.identity === undefined ? undefined : citizens.get('brand-identity', plan.identity),
    measures,
    strategies,
    frame: strategies[0] && getPlanFrame(citizens, strategies[0].plan),
    contact: citizens.getBySlug('site', 'site')?.contact,
    voices: plan.voices.flatMap((id) => {
      const voice = citizens.get('voice', id)
      return voice === undefined ? [] : [getVoiceParts(citizens, voice)]
    }),
  }
}
