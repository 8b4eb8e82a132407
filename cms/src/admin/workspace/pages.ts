import { departmentsPage } from '../departments/page.ts'
import { reportPage } from '../report/page.ts'
import type { WorkspacePage } from './define-page.ts'

/** Every page of the workspace, in the order of the menu. */
export const workspacePages: readonly WorkspacePage[] = [reportPage, departmentsPage]
