import { changesPage } from '../changes/page.ts'
import { coveragePage } from '../coverage/page.ts'
import { criteriaPage } from '../criteria/page.ts'
import { departmentsPage } from '../departments/page.ts'
import { inclusionPage } from '../inclusion/page.ts'
import { indicatorImportPage } from '../indicator-import/page.ts'
import { investmentsPage } from '../investments/page.ts'
import { logicModelVersionsPage } from '../logic-model-versions/page.ts'
import { namesPage } from '../names/page.ts'
import { nextTermPage } from '../next-term/page.ts'
import { reportPage } from '../report/page.ts'
import { roundTripPage } from '../round-trip/page.ts'
import type { WorkspacePage } from './define-page.ts'

/** Every page of the workspace, in the order of the menu. */
export const workspacePages: readonly WorkspacePage[] = [
  // Voices
  roundTripPage,
  coveragePage,
  // Action plans
  reportPage,
  departmentsPage,
  // Plan
  namesPage,
  investmentsPage,
  indicatorImportPage,
  logicModelVersionsPage,
  changesPage,
  nextTermPage,
  // Brand
  criteriaPage,
  inclusionPage,
]
