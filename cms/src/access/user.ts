import { type Role, roles } from '@aritai/domain'
import type { PayloadRequest } from 'payload'

/** The signed-in person as far as access asks. */
export type Staff = { id: string; roles: readonly Role[]; department?: string }

/** The signed-in member of staff, or null for anybody else. */
export function staffOf(req: Pick<PayloadRequest, 'user'>): Staff | null {
  const { user } = req
  if (user?.collection !== 'users') return null
  const { department } = user
  const departmentId = typeof department === 'object' && department !== null ? department.id : department
  return {
    id: String(user.id),
    roles: roles.filter((role) => user.roles?.includes(role)),
    ...(departmentId ? { department: String(departmentId) } : {}),
  }
}

/** Whether the person has at least one of the roles. */
export function hasRole(staff: Staff | null, ...wanted: Role[]): boolean {
  return staff?.roles.some((role) => wanted.includes(role)) ?? false
}

/** The department an officer's new document begins with. */
export const ownDepartmentId = ({ req }: { req: PayloadRequest }): string | undefined => {
  const staff = staffOf(req)
  return hasRole(staff, 'department') ? staff?.department : undefined
}
