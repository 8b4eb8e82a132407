import type { Where } from 'payload'
import { anyOf } from '../../access/compose.ts'
import { isModerator, isStaff, type Predicate } from '../../access/predicates.ts'

/** The note of an answer's change may repeat what stands between a teller and the city, unless the answer is public. */
const isNoPrivateAnswer: Predicate = (staff) => (isStaff(staff) === true ? { or: publicOrNoAnswer } : false)
const publicOrNoAnswer: Where[] = [{ isPublic: { equals: true } }, { 'subject.kind': { not_equals: 'response' } }]

export const readsChanges = anyOf(isModerator, isNoPrivateAnswer)
