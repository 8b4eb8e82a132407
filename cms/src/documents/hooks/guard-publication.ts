import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import type { Predicate } from '../../access/predicates.ts'
import { staffOf } from '../../access/user.ts'
import { isPublic } from '../main-document.ts'
import { operationOf } from '../operation-of.ts'

/**
 * Only those who may publish save anything whose result is public: setting `_status`, saving over a published
 * document without `draft=true`, or restoring a published version. Taking it back is theirs alone as well.
 */
export function guardPublication(mayPublish: Predicate): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, collection }) => {
    const { byPerson, savesDraft } = operationOf(req, collection.slug)
    if (!byPerson) return data
    const touchesPublic =
      data._status === 'published' || (!savesDraft && (await isPublic(req, collection.slug, originalDoc?.id)))
    if (touchesPublic && mayPublish(staffOf(req), { ...originalDoc, ...data }) !== true) throw new Forbidden(req.t)
    return data
  }
}
