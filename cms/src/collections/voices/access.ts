import { anyOf } from '../../access/compose.ts'
import type { DocumentAccess } from '../../access/document-access.ts'
import { isModerator, isStaff, nobody, type Predicate } from '../../access/predicates.ts'
import { hasRole } from '../../access/user.ts'

/** Departments answer what a moderator has decided on, published or kept. */
const answersDecided: Predicate = (staff) =>
  hasRole(staff, 'department') ? { state: { in: ['published', 'kept'] } } : false
const isPublished: Predicate = (staff) => (isStaff(staff) === true ? { state: { equals: 'published' } } : false)

/** Moderators read first; the others meet a voice after the decision on it. Nobody deletes: a voice is withdrawn. */
export const voiceAccess: DocumentAccess = {
  read: anyOf(isModerator, answersDecided, isPublished),
  create: isModerator,
  update: isModerator,
  delete: nobody,
  publish: isModerator,
}
