import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** The identity in force, the draft in dialogue, those before, and what is done with them. */
export type BrandPage = {
  adopted?: CitizensDocument<'brand-identity'> | undefined
  drafts: CitizensDocument<'brand-identity'>[]
  past: CitizensDocument<'brand-identity'>[]
  /** How many decisions were held against the adopted identity, by criterion. */
  uses: ReadonlyMap<string, number>
  actionPlanCount: number
  decisions: CitizensDocument<'decision'>[]
  assets: CitizensDocument<'brand-asset'>[]
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
    uses: countUses(decisions.filter(({ identity }) => identity === adopted?.id)),
    actionPlanCount: citizens.count('action-plan'),
    decisions,
    assets: citizens.list('brand-asset'),
    shutOut: citizens.getBySlug('prompt', shutOutPrompt),
  }
}

function countUses(decisions: readonly CitizensDocument<'decision'>[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { answers } of decisions) {
    for (const { criterion, verdict } of answers) {
      if (verdict !== 'not-concerned') uses.set(criterion, (uses.get(criterion) ?? 0) + 1)
    }
  }
  return uses
}
