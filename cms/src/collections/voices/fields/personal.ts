import type { FieldAccess } from 'payload'
import { allowField } from '../../../access/compose.ts'
import { isModerator, nobody } from '../../../access/predicates.ts'

const never = allowField(nobody)

/** What tells about the person behind a voice: for moderators and planners. */
export const personal: { read: FieldAccess } = { read: allowField(isModerator) }
/** The same, and fixed once the voice is in. */
export const fixedPersonal: { read: FieldAccess; update: FieldAccess } = { ...personal, update: never }
