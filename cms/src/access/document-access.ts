import { anyOf } from './compose.ts'
import { intoOwnDepartment, isAdmin, isPlanner, isStaff, ownDepartment, type Predicate } from './predicates.ts'

/** Who may do what with the documents of a collection. */
export type DocumentAccess = {
  read: Predicate
  create: Predicate
  update: Predicate
  delete: Predicate
  /** Who may make a save public; asked with the whole document as it would be. */
  publish: Predicate
  /** Relation to the department that owns the document; officers cannot hand it to another one. */
  owner?: string
}

/** 企画課 writes and publishes; the other staff read. */
export const plannerEdits: DocumentAccess = {
  read: isStaff,
  create: isPlanner,
  update: isPlanner,
  delete: isAdmin,
  publish: isPlanner,
}

/** Each department writes and publishes what is its own, and 企画課 everything. */
export function departmentEdits(owner = 'department'): DocumentAccess {
  return {
    read: isStaff,
    create: anyOf(isPlanner, intoOwnDepartment(owner)),
    update: anyOf(isPlanner, ownDepartment(owner)),
    delete: isPlanner,
    publish: anyOf(isPlanner, intoOwnDepartment(owner)),
    owner,
  }
}

/** Each department prepares what is its own; 企画課 publishes it. */
export function departmentDrafts(owner = 'department'): DocumentAccess {
  return { ...departmentEdits(owner), publish: isPlanner }
}
