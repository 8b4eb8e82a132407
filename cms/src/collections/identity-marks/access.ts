import type { CollectionConfig, FieldAccess } from 'payload'
import { allow, allowField } from '../../access/compose.ts'
import { isModerator, nobody } from '../../access/predicates.ts'

const reads = allow(isModerator)
const never = allow(nobody)

/** Marks come from the site alone, nobody takes one away, and those who read voices read them. */
export const markAccess: NonNullable<CollectionConfig['access']> = {
  read: reads,
  create: never,
  update: reads,
  delete: never,
}

/** What was marked is nobody's to change. */
export const fixed: { update: FieldAccess } = { update: allowField(nobody) }
