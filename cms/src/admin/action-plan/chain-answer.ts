import type { ActionPlanChain, IdentityState, MeasureUpward } from '@aritai/domain'

type Named = { id: string; code?: string | null; name?: string | null }
type ProjectAnswer = Named & { strategy?: (Named & { plan?: string | null }) | string | null }
/** A measure as the REST API gives it with two levels of relations; a relation that cannot be read stays an id. */
export type MeasureAnswer = Named & {
  _status?: string | null
  desiredState?: string | null
  project?: ProjectAnswer | string | null
}
export type PlanAnswer = { id: string; cityVision?: string | null }
export type IdentityAnswer = { id: string; statement?: string | null; state?: IdentityState | null }

/** The way up as the form shows it: every level told once, and the measures as the rule asks for them. */
export type ChainUpward = Omit<ActionPlanChain, 'measures' | 'identity'> & {
  measures: readonly (MeasureUpward & { id: string })[]
  projects: string[]
  strategies: string[]
  visions: string[]
  identity?: { statement: string; state?: IdentityState | null } | undefined
}

/** Ids of the plans at the top of some measures. */
export const plansAbove = (measures: readonly MeasureAnswer[]): string[] =>
  unique(measures.map((measure) => strategyOf(measure)?.plan ?? undefined))

/** Lays out what the API answered. `wanted` keeps the order in which the measures were chosen. */
export function layOutChain(
  wanted: readonly string[],
  answers: readonly MeasureAnswer[],
  plans: readonly PlanAnswer[],
  identity: IdentityAnswer | undefined,
): ChainUpward {
  const visions = new Map(plans.map(({ id, cityVision }) => [id, cityVision ?? '']))
  const measures = wanted.flatMap((id) => {
    const measure = answers.find((answer) => answer.id === id)
    if (!measure) return []
    const strategy = strategyOf(measure)
    return [
      {
        id,
        name: nameOf(measure),
        desiredState: measure.desiredState,
        isPublished: measure._status === 'published',
        project: nameOf(projectOf(measure)) || undefined,
        strategy: nameOf(strategy) || undefined,
        cityVision: visions.get(strategy?.plan ?? ''),
      },
    ]
  })
  return {
    measures,
    projects: unique(measures.map(({ project }) => project)),
    strategies: unique(measures.map(({ strategy }) => strategy)),
    visions: unique(measures.map(({ cityVision }) => cityVision)),
    identity: identity && { statement: identity.statement ?? '', ...(identity.state ? { state: identity.state } : {}) },
  }
}

const projectOf = ({ project }: MeasureAnswer) => (typeof project === 'object' ? (project ?? undefined) : undefined)

function strategyOf(measure: MeasureAnswer) {
  const strategy = projectOf(measure)?.strategy
  return typeof strategy === 'object' ? (strategy ?? undefined) : undefined
}

const nameOf = (document: Named | undefined) => [document?.code, document?.name].filter(Boolean).join(' ')

const unique = (words: readonly (string | undefined)[]): string[] =>
  [...new Set(words.filter((word) => !!word))] as string[]
