import type { CollectionConfig } from 'payload'
import { allow, anyOf } from '../../access/compose.ts'
import { isAdmin, isPlanner, isSelf } from '../../access/predicates.ts'

/** Administrators manage accounts; everybody keeps their own name, address and password. Planners see who is who. */
export const userAccess: NonNullable<CollectionConfig['access']> = {
  read: allow(anyOf(isPlanner, isSelf)),
  create: allow(isAdmin),
  update: allow(anyOf(isAdmin, isSelf)),
  delete: allow(isAdmin),
}
