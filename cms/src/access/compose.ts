import type { Access, FieldAccess, Where } from 'payload'
import type { Predicate } from './predicates.ts'
import { staffOf } from './user.ts'

/** True for whoever one of the predicates is true for; their queries are joined by "or". */
export function anyOf(...predicates: Predicate[]): Predicate {
  return (staff, data) => {
    const answers = predicates.map((predicate) => predicate(staff, data))
    if (answers.includes(true)) return true
    const queries = answers.filter((answer): answer is Where => typeof answer === 'object')
    if (queries.length === 0) return false
    return queries.length === 1 ? (queries[0] ?? false) : { or: queries }
  }
}

/** A predicate as Payload asks it of a collection or global. */
export function allow(predicate: Predicate): Access {
  return ({ req, data }) => predicate(staffOf(req), data as Record<string, unknown> | undefined)
}

/** A predicate that answers without looking at documents, as Payload asks it of a field. */
export function allowField(predicate: Predicate): FieldAccess {
  return ({ req }) => predicate(staffOf(req)) === true
}

/** The same predicate asked of versions, where the document lies under `version`. */
export function allowVersions(predicate: Predicate): Access {
  return ({ req }) => {
    const answer = predicate(staffOf(req))
    return typeof answer === 'object' ? underVersion(answer) : answer
  }
}

function underVersion(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if ((key === 'or' || key === 'and') && Array.isArray(value)) return [key, value.map(underVersion)]
      return [key === 'id' ? 'parent' : `version.${key}`, value]
    }),
  ) as Where
}
