import { hasRole, type Staff } from '../../access/user.ts'
import type { WorkspacePage } from './define-page.ts'

/** Whether a page is for this person; administrators may open every one. */
export function mayOpen({ roles }: Pick<WorkspacePage, 'roles'>, staff: Staff | null): staff is Staff {
  return hasRole(staff, 'admin', ...roles)
}
