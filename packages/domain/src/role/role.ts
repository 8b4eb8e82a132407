import type { Role } from './vocabulary.ts'

/** What somebody may do beyond reading, by role (DESIGN: the planner publishes plan and identity). */
export const duties = {
  'manage-users': ['admin'],
  'change-settings': ['admin', 'planner'],
  'publish-plan': ['admin', 'planner'],
  'publish-identity': ['admin', 'planner'],
  'publish-stories': ['admin', 'planner'],
  'moderate-voices': ['admin', 'moderator'],
  'link-voices': ['admin', 'planner', 'moderator'],
  'read-voices-in-review': ['admin', 'moderator', 'planner'],
  'read-contacts': ['admin', 'moderator'],
  'answer-voices': ['admin', 'department'],
  'report-progress': ['admin', 'department'],
  'publish-action-plans': ['admin', 'department'],
  'read-audit-log': ['admin'],
} as const satisfies Record<string, readonly Role[]>
export type Duty = keyof typeof duties

/** Somebody of the staff: one role, and the departments they belong to. */
export type StaffMember = { role: Role; departments: readonly string[] }

export function mayDo(role: Role, duty: Duty): boolean {
  return (duties[duty] as readonly Role[]).includes(role)
}

export const mayPublishPlan = (role: Role): boolean => mayDo(role, 'publish-plan')
export const mayPublishIdentity = (role: Role): boolean => mayDo(role, 'publish-identity')
export const mayModerateVoices = (role: Role): boolean => mayDo(role, 'moderate-voices')
export const mayManageUsers = (role: Role): boolean => mayDo(role, 'manage-users')

/** A department answers, reports and plans for itself only. */
export function mayAnswerFor(departmentIds: readonly string[], department: string): boolean {
  return departmentIds.includes(department)
}

/** A duty of departments, held against the department a document belongs to: `admin` may for all of them. */
export function mayDoForDepartment(member: StaffMember, duty: Duty, department: string): boolean {
  if (!mayDo(member.role, duty)) return false
  return member.role !== 'department' || mayAnswerFor(member.departments, department)
}
