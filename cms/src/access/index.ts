export { allow, allowField, allowVersions, anyOf } from './compose.ts'
export { type DocumentAccess, departmentDrafts, departmentEdits, plannerEdits } from './document-access.ts'
export {
  idOf,
  intoOwnDepartment,
  isAdmin,
  isModerator,
  isPlanner,
  isSelf,
  isStaff,
  keepsContacts,
  nobody,
  ownDepartment,
  type Predicate,
} from './predicates.ts'
export { hasRole, type Staff, staffOf } from './user.ts'
