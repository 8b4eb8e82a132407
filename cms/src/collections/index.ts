import type { CollectionConfig } from 'payload'
import { actionPlans } from './action-plans/index.ts'
import { areas } from './areas/index.ts'
import { auditLog } from './audit-log/index.ts'
import { brandAssets } from './brand-assets/index.ts'
import { brandIdentities } from './brand-identities/index.ts'
import { changes } from './changes/index.ts'
import { decisions } from './decisions/index.ts'
import { departments } from './departments/index.ts'
import { dialogues } from './dialogues/index.ts'
import { evaluations } from './evaluations/index.ts'
import { identityMarks } from './identity-marks/index.ts'
import { indicators } from './indicators/index.ts'
import { logicModels } from './logic-models/index.ts'
import { measures } from './measures/index.ts'
import { media } from './media/index.ts'
import { notifications } from './notifications/index.ts'
import { pages } from './pages/index.ts'
import { plans } from './plans/index.ts'
import { population } from './population/index.ts'
import { projects } from './projects/index.ts'
import { prompts } from './prompts/index.ts'
import { publications } from './publications/index.ts'
import { responses } from './responses/index.ts'
import { stories } from './stories/index.ts'
import { strategies } from './strategies/index.ts'
import { undertakings } from './undertakings/index.ts'
import { users } from './users/index.ts'
import { voiceContacts } from './voice-contacts/index.ts'
import { voices } from './voices/index.ts'

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  plans,
  strategies,
  projects,
  measures,
  undertakings,
  indicators,
  logicModels,
  evaluations,
  brandIdentities,
  actionPlans,
  decisions,
  stories,
  brandAssets,
  prompts,
  voices,
  voiceContacts,
  identityMarks,
  responses,
  dialogues,
  departments,
  areas,
  population,
  media,
  pages,
  users,
  changes,
  publications,
  notifications,
  auditLog,
]
