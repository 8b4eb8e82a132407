import { type DecisionOutcome, formatDay, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import { formatBytes } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import type { BrandPage } from '../../queries/brand.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentPicture } from '../picture/picture.ts'
import { presentWords, type Words } from '../words/words.ts'
import { type IdentityView, presentIdentity } from './identity.ts'

export type BrandView = {
  adopted?: IdentityView | undefined
  drafts: IdentityView[]
  past: IdentityView[]
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
export type AssetView = {
  title: Words
  description: Words
  rights: Words
  expires?: string | undefined
  picture: PictureView
  download?: { href: string; label: string } | undefined
  sample: boolean
}

export function presentBrand(page: BrandPage, speech: Speech): BrandView {
  return {
    adopted: page.adopted && presentIdentity(page.adopted, speech, page.uses),
    drafts: page.drafts.map((identity) => presentIdentity(identity, speech)),
    past: page.past.map((identity) => presentIdentity(identity, speech)),
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

function presentAsset(asset: CitizensDocument<'brand-asset'>, { locale, messages }: Speech): AssetView {
  const { download, expiresOn } = asset
  return {
    title: presentWords(asset.title, locale),
    description: presentWords(asset.description, locale),
    rights: presentWords(asset.rights, locale),
    expires: expiresOn === undefined ? undefined : messages.brand.expires(formatDay(expiresOn, locale, { era: true })),
    picture: presentPicture(asset.picture, locale),
    download: download && {
      href: `/media/${download.sha256}.${download.extension}`,
      label: messages.brand.download(formatBytes(download.bytes)),
    },
    sample: asset.sample,
  }
}
