import { anyOf } from '../../access/compose.ts'
import { type DocumentAccess, departmentEdits } from '../../access/document-access.ts'
import { isModerator, isStaff, ownDepartment, type Predicate } from '../../access/predicates.ts'

/** A mark that is missing counts as private. */
const isNotPrivate: Predicate = (staff) => (isStaff(staff) === true ? { isPrivate: { equals: false } } : false)

/**
 * Each department writes and publishes its own answers. What is said to a voice that is not public is between its teller
 * and the city: moderators, 企画課 and the department that answered read it, the other staff do not.
 */
export const responseAccess: DocumentAccess = {
  ...departmentEdits(),
  read: anyOf(isModerator, ownDepartment(), isNotPrivate),
}
