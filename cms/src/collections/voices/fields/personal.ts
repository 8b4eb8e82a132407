import type { FieldAccess } from 'payload'
import { allowField } from '../../../access/compose.ts'
import { isModerator, nobody } from '../../../access/predicates.ts'

const never = allowField(nobody)

/** What tells about the person behind a voice: for moderators and planners. */
export const personal: { read: FieldAccess } = { read: allowField(isModerator) }
/** The same, and fixed once the voice is in. */
export const fixedPersonal: { read: FieldAccess; update: FieldAccess } = { ...personal, update: never }
/** What only our own code reads and writes; no person, and nothing over REST. */
export const machineOnly: { read: FieldAccess; create: FieldAccess; update: FieldAccess } = {
  read: never,
  create: never,
  update: never,
}
/** What only our own code writes, and whoever reads the voice may read. */
export const machineWrites: { create: FieldAccess; update: FieldAccess } = { create: never, update: never }
