import { anyOf } from '../../access/compose.ts'
import type { DocumentAccess } from '../../access/document-access.ts'
import { isModerator, isStaff, nobody, type Predicate } from '../../access/predicates.ts'
import { hasRole } from '../../access/user.ts'

/**
 * Departments answer what a moderator has decided on. A voice that was kept private is read only by the department that
 * leads a measure the moderator has linked it to: nobody else in the city hall needs to know of it.
 */
const answersDecided: Predicate = (staff) =>
  hasRole(staff, 'department') && staff?.department
    ? { state: { equals: 'kept' }, 'measures.leadDepartment': { equals: staff.department } }
    : false
const isPublished: Predicate = (staff) => (isStaff(staff) === true ? { state: { equals: 'published' } } : false)

/** Moderators read first; the others meet a voice after the decision on it. Nobody deletes: a voice is withdrawn. */
export const voiceAccess: DocumentAccess = {
  read: anyOf(isModerator, answersDecided, isPublished),
  create: isModerator,
  update: isModerator,
  delete: nobody,
  publish: isModerator,
}
