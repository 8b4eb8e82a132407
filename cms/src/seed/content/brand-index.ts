import { actionPlans } from './action-plans/index.ts'
import { brandAssets } from './brand-assets.ts'
import { brandIdentities } from './brand-identities.ts'
import { brandKit } from './brand-kit.ts'
import { decisions } from './decisions.ts'
import { identityMarks } from './identity-marks.ts'
import { pages } from './pages/index.ts'
import { siteSettings } from './site-settings.ts'
import { stories } from './stories/index.ts'

/** The identity of the demonstration city, what its departments do for it, and the stories told of it. */
export const brandContent = {
  brandIdentities,
  identityMarks,
  actionPlans,
  decisions,
  brandAssets,
  stories,
  pages,
  siteSettings,
  brandKit,
}
