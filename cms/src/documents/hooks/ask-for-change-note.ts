import { checkChangeNote } from '@aritai/domain'
import type { Kind } from '@aritai/publication'
import type { CollectionBeforeChangeHook } from 'payload'
import { describeIssue } from '../../i18n/describe-issue.ts'
import { rememberPublic } from '../../publishing/difference/difference.ts'
import { wasEverPublic } from '../main-document.ts'
import { operationOf } from '../operation-of.ts'
import { refuseSave } from '../refuse-save.ts'

/** Where the note waits between the save and its record; of its own for each document, since a bulk edit saves many. */
export const changeNoteKey = (collection: string, id: unknown) => `changeNote:${collection}:${String(id ?? 'new')}`

/**
 * Asks a person who changes a published document what changed and why, also when it comes back after it was taken back:
 * taken back, rewritten and published again it would have changed without a word. The note leaves the document with the save
 * that publishes it and is recorded in 変更の記録 by `recordChange`.
 */
export const askForChangeNote: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  if (data._status !== 'published') return data
  const { byPerson, restoresVersion } = operationOf(req, collection.slug)
  // Restoring has no form to write a note in, and is its own explanation.
  const note = restoresVersion ? restored : typeof data.changeNote === 'string' ? data.changeNote.trim() : ''
  const wasPublished = await wasEverPublic(req, collection, originalDoc?.id)
  const issues = byPerson ? checkChangeNote({ wasPublished, changed: true, note }) : []
  if (issues.length > 0) {
    throw refuseSave(
      req,
      collection,
      issues.map((issue) => ({ path: 'changeNote', message: describeIssue(req, issue) })),
    )
  }
  req.context[changeNoteKey(collection.slug, originalDoc?.id)] = note
  await rememberPublic(collection.custom.publishes as Kind, collection.slug, originalDoc?.id, req)
  return { ...data, changeNote: null }
}

const restored = '以前の版の内容に戻しました。'
