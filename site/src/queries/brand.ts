import type { CriterionVerdict } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** The identity in force, the draft in dialogue, those before, and what is done with them. */
/** Decisions held against a criterion and action plans that answer it, save those it does not concern. */
export type CriterionUses = { decisions: number; plans: number }

export type BrandPage = {
  adopted?: CitizensDocument<'brand-identity'> | undefined
  drafts: CitizensDocument<'brand-identity'>[]
  past: CitizensDocument<'brand-identity'>[]
  /** How the criteria of the adopted identity were used, by criterion. */
  uses: ReadonlyMap<string, CriterionUses>
  actionPlanCount: number
  decisions: CitizensDocument<'decision'>[]
  assets: CitizensDocument<'brand-asset'>[]
  /** Districts by their slug, for what was heard from each. */
  areas: ReadonlyMap<string, CitizensDocument<'area'>['name']>
  /** The question for those who feel shut out, if the city asks it. */
  shutOut?: CitizensDocument<'prompt'> | undefined
}

/** Slug of the prompt that asks who feels shut out by the identity (方向性⑤). */
const shutOutPrompt = 'shut-out'

export function getBrandPage(citizens: ReplicaReader<'citizens'>): BrandPage {
  const ofState = (state: string) => citizens.list('brand-identity', { where: [{ relation: 'state', id: state }] })
  const [adopted] = ofState('adopted')
  const decisions = citizens.list('decision')
  return {
    adopted,
    drafts: ofState('in-dialogue'),
    past: ofState('past'),
    uses: adopted === undefined ? new Map() : countUses(citizens, adopted.id, decisions),
    actionPlanCount: citizens.count('action-plan'),
    decisions,
    assets: citizens.list('brand-asset'),
    areas: new Map(citizens.list('area').map(({ slug, name }) => [slug, name])),
    shutOut: citizens.getBySlug('prompt', shutOutPrompt),
  }
}

function countUses(
  citizens: ReplicaReader<'citizens'>,
  identity: string,
  decisions: readonly CitizensDocument<'decision'>[],
): Map<string, CriterionUses> {
  const uses = new Map<string, CriterionUses>()
  const count = (kind: keyof CriterionUses, answers: readonly { criterion: string; verdict?: CriterionVerdict }[]) => {
    for (const { criterion, verdict } of answers) {
      if (verdict === 'not-concerned') continue
      const use = uses.get(criterion) ?? { decisions: 0, plans: 0 }
      uses.set(criterion, { ...use, [kind]: use[kind] + 1 })
    }
  }
  for (const decision of decisions) if (decision.identity === identity) count('decisions', decision.answers)
  const plans = citizens.list('action-plan', { where: [{ relation: 'identity', id: identity }] })
  for (const { criteriaAnswers } of plans) count('plans', criteriaAnswers)
  return uses
}
