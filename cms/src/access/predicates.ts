import type { Where } from 'payload'
import { hasRole, type Staff } from './user.ts'

/**
 * Says whether somebody may, for every document (`true`), for none (`false`), or for those a query finds.
 * `data` is what a write brings.
 */
export type Predicate = (staff: Staff | null, data?: Record<string, unknown>) => boolean | Where

export const nobody: Predicate = () => false
/** Everybody who is signed in. Nothing is readable without: the public site has its own copies. */
export const isStaff: Predicate = (staff) => staff !== null && staff.roles.length > 0
export const isAdmin: Predicate = (staff) => hasRole(staff, 'admin')
/** 企画課, and the administrators. */
export const isPlanner: Predicate = (staff) => hasRole(staff, 'planner', 'admin')
/** Those who read voices before anybody else does. */
export const isModerator: Predicate = (staff) => hasRole(staff, 'moderator', 'planner', 'admin')
/** Those who keep the contacts of tellers; planners do not need them. */
export const keepsContacts: Predicate = (staff) => hasRole(staff, 'moderator', 'admin')

/** Officers, for the documents whose field `path` names their own department. */
export function ownDepartment(path = 'department'): Predicate {
  return (staff) =>
    hasRole(staff, 'department') && staff?.department ? { [path]: { equals: staff.department } } : false
}

/** Officers, when what they create names their own department. A query cannot be asked of a document that is not there yet. */
export function intoOwnDepartment(path = 'department'): Predicate {
  return (staff, data) =>
    hasRole(staff, 'department') &&
    staff?.department !== undefined &&
    // Without data somebody asks whether creating is possible at all.
    (data === undefined || data[path] === undefined || idOf(data[path]) === staff.department)
}

/** The person's own account. */
export const isSelf: Predicate = (staff) => (staff ? { id: { equals: staff.id } } : false)

/** The id in a relation's value, whether it came alone or as the whole document. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return undefined
}
