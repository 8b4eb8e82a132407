import { anyOf } from '../../access/compose.ts'
import type { DocumentAccess } from '../../access/document-access.ts'
import { isPlanner, isStaff, ownDepartment, type Predicate } from '../../access/predicates.ts'
import { hasRole } from '../../access/user.ts'

/** An evaluation belongs to whoever leads its measure now; whether that is so for a new one is seen by `keepToLedMeasures`. */
const officerOfADepartment: Predicate = (staff) => hasRole(staff, 'department') && staff?.department !== undefined

/** The lead department of the measure drafts; 企画課 publishes. */
export const evaluationAccess: DocumentAccess = {
  read: isStaff,
  create: anyOf(isPlanner, officerOfADepartment),
  update: anyOf(isPlanner, ownDepartment('measure.leadDepartment')),
  delete: isPlanner,
  publish: isPlanner,
}
