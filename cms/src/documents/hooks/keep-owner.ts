import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { hasRole, staffOf } from '../../access/user.ts'
import { operationOf } from '../operation-of.ts'

/** An officer's document belongs to the officer's department before and after a save; 企画課 may hand it over. */
export function keepOwner(owner: string): CollectionBeforeChangeHook {
  return ({ data, req, collection, originalDoc }) => {
    const staff = staffOf(req)
    if (!operationOf(req, collection.slug).byPerson || hasRole(staff, 'planner', 'admin')) return data
    const before = idOf(originalDoc?.[owner])
    const after = owner in data ? idOf(data[owner]) : before
    if (after !== staff?.department || (before !== undefined && before !== after)) throw new Forbidden(req.t)
    return data
  }
}
