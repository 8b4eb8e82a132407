import { anyOf } from '../../access/compose.ts'
import type { DocumentAccess } from '../../access/document-access.ts'
import { isModerator, isPlanner, isStaff, type Predicate } from '../../access/predicates.ts'
import { hasRole } from '../../access/user.ts'

/** Photos that came with a voice are the moderators' to look at; the rest belongs to all staff. */
const isNotFromVoice: Predicate = (staff) => (isStaff(staff) === true ? { fromVoice: { not_equals: true } } : false)
const isDepartment: Predicate = (staff) => hasRole(staff, 'department')
const notFromVoiceByDepartment: Predicate = (staff) => isDepartment(staff) === true && isNotFromVoice(staff)

export const mediaAccess: DocumentAccess = {
  read: anyOf(isModerator, isNotFromVoice),
  create: anyOf(isModerator, isDepartment),
  update: anyOf(isModerator, notFromVoiceByDepartment),
  delete: isPlanner,
  publish: isPlanner,
}
