import { departmentsPage } from '../departments/page.ts'
import { reportPage } from '../report/page.ts'
import type { WorkspacePage } from './define-page.ts'

/** Every page of the workspace, in the order of the menu. */
export const workspacePages: readonly WorkspacePage[] = [reportPage, departmentsPage]
import { criteriaPage } from '../criteria/page.ts'
import { inclusionPage } from '../inclusion/page.ts'
import type { WorkspacePage } from './define-page.ts'

/** Every page of the workspace, in the order of the menu. */
export const workspacePages: readonly WorkspacePage[] = [criteriaPage, inclusionPage]
