import { brand } from './easy/brand.ts'
import { errors } from './easy/errors.ts'
import { frame } from './easy/frame.ts'
import { ground } from './easy/ground.ts'
import { home } from './easy/home.ts'
import { inclusion } from './easy/inclusion.ts'
import { indicator } from './easy/indicator.ts'
import { logicModel } from './easy/logic-model.ts'
import { measure } from './easy/measure.ts'
import { openData } from './easy/open-data.ts'
import { plan } from './easy/plan.ts'
import { receipt } from './easy/receipt.ts'
import { results } from './easy/results.ts'
import { searchGroups } from './easy/search-groups.ts'
import { voiceForm } from './easy/voice-form.ts'
import { voices } from './easy/voices.ts'
import { welcome } from './easy/welcome.ts'
import type { Messages } from './messages.ts'

export const easy: Messages = {
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
