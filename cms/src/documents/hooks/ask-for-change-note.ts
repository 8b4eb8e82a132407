import { checkChangeNote } from '@aritai/domain'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { describeIssue } from '../../i18n/describe-issue.ts'
import { isPublic } from '../main-document.ts'
import { operationOf } from '../operation-of.ts'

/** Where the note waits between the save and its record. */
export const changeNoteKey = (collection: string) => `changeNote:${collection}`

/**
 * Asks a person who changes a published document what changed and why. The note leaves the document with the save
 * that publishes it and is recorded in 変更の記録 by `recordChange`.
 */
export const askForChangeNote: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  if (data._status !== 'published') return data
  const note = typeof data.changeNote === 'string' ? data.changeNote.trim() : ''
  const wasPublished = await isPublic(req, collection.slug, originalDoc?.id)
  const issues = operationOf(req, collection.slug).byPerson
    ? checkChangeNote({ wasPublished, changed: true, note })
    : []
  if (issues.length > 0) {
    throw new ValidationError({
      collection: collection.slug,
      errors: issues.map((issue) => ({ path: 'changeNote', message: describeIssue(req, issue) })),
      req,
    })
  }
  req.context[changeNoteKey(collection.slug)] = note
  return { ...data, changeNote: null }
}
