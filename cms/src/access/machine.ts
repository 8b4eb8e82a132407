import type { FieldAccess } from 'payload'
import { allowField } from './compose.ts'
import { nobody } from './predicates.ts'

const never = allowField(nobody)

/** What only our own code reads and writes; no person, and nothing over REST. */
export const machineOnly: { read: FieldAccess; create: FieldAccess; update: FieldAccess } = {
  read: never,
  create: never,
  update: never,
}
/** What only our own code writes, and whoever reads the document may read. */
export const machineWrites: { create: FieldAccess; update: FieldAccess } = { create: never, update: never }
