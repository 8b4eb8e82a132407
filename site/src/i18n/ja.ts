import { brand } from './ja/brand.ts'
import { errors } from './ja/errors.ts'
import { frame } from './ja/frame.ts'
import { ground } from './ja/ground.ts'
import { home } from './ja/home.ts'
import { inclusion } from './ja/inclusion.ts'
import { indicator } from './ja/indicator.ts'
import { logicModel } from './ja/logic-model.ts'
import { measure } from './ja/measure.ts'
import { openData } from './ja/open-data.ts'
import { plan } from './ja/plan.ts'
import { receipt } from './ja/receipt.ts'
import { results } from './ja/results.ts'
import { searchGroups } from './ja/search-groups.ts'
import { voiceForm } from './ja/voice-form.ts'
import { voices } from './ja/voices.ts'
import { welcome } from './ja/welcome.ts'

export const ja = {
  ...frame,
  errors,
  home,
  inclusion,
  indicator,
  logicModel,
  plan,
  measure,
  brand,
  ground,
  results,
  openData,
  searchGroups,
  voices,
  voiceForm,
  receipt,
  welcome,
}
