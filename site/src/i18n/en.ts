import { brand } from './en/brand.ts'
import { errors } from './en/errors.ts'
import { frame } from './en/frame.ts'
import { ground } from './en/ground.ts'
import { home } from './en/home.ts'
import { inclusion } from './en/inclusion.ts'
import { indicator } from './en/indicator.ts'
import { logicModel } from './en/logic-model.ts'
import { measure } from './en/measure.ts'
import { openData } from './en/open-data.ts'
import { plan } from './en/plan.ts'
import { receipt } from './en/receipt.ts'
import { results } from './en/results.ts'
import { searchGroups } from './en/search-groups.ts'
import { voiceForm } from './en/voice-form.ts'
import { voices } from './en/voices.ts'
import { welcome } from './en/welcome.ts'
import type { Messages } from './messages.ts'

export const en: Messages = {
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
