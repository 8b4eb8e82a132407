import { type DecisionOutcome, formatDay, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { BrandPage } from '../../queries/brand.ts'
import { paths } from '../paths.ts'
import { presentWords, type Words } from '../words/words.ts'
import { type AssetView, presentAsset } from './asset.ts'
import { type HeardView, presentHeard } from './heard.ts'
import { type IdentityView, presentIdentity } from './identity.ts'

export type BrandView = {
  adopted?: IdentityView | undefined
  drafts: IdentityView[]
  past: IdentityView[]
  /** What was heard of the wordings before, those of drafts first. */
  heard: HeardView[]
  actionPlanCount: number
  decisions: DecisionCardView[]
  assets: AssetView[]
  shutOutPath: string
}
export type DecisionCardView = {
  title: Words
  path: string
  on: string
  outcome: DecisionOutcome
  outcomeLabel: string
  sample: boolean
}
export function presentBrand(page: BrandPage, speech: Speech): BrandView {
  return {
    adopted: page.adopted && presentIdentity(page.adopted, speech, page.uses),
    drafts: page.drafts.map((identity) => presentIdentity(identity, speech)),
    past: page.past.map((identity) => presentIdentity(identity, speech)),
    heard: [...page.drafts, ...(page.adopted ? [page.adopted] : []), ...page.past].flatMap((identity) =>
      presentHeard(identity, page.areas, speech),
    ),
    actionPlanCount: page.actionPlanCount,
    decisions: page.decisions.map((decision) => presentDecisionCard(decision, speech)),
    assets: page.assets.map((asset) => presentAsset(asset, speech)),
    shutOutPath: paths.newVoice(page.shutOut === undefined ? {} : { prompt: page.shutOut.slug }),
  }
}

const presentDecisionCard = (decision: CitizensDocument<'decision'>, { locale }: Speech): DecisionCardView => ({
  title: presentWords(decision.title, locale),
  path: paths.decision(decision.slug),
  on: formatDay(decision.decidedOn, locale, { era: true }),
  outcome: decision.outcome,
  outcomeLabel: terms.decisionOutcome[decision.outcome][locale],
  sample: decision.sample,
})
