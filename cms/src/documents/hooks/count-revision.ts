import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
} from 'payload'
import { wording } from '../../i18n/wording.ts'
import { operationOf } from '../operation-of.ts'

/**
 * Refuses a save that was begun on an older state of the document (409), and counts every save that goes through.
 * Reading and writing are two steps without a transaction, so a save also claims its number in this process: of two
 * that arrive together one goes through. A save of our own code (seed, intake) and a bulk edit name no revision and are
 * not asked; a person's save of one document over REST must name it (400).
 */
export const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'create') return { ...data, revision: 1 }
  const current = Number(originalDoc?.revision ?? 0)
  const { restoresVersion, namesNoRevision } = operationOf(req, collection.slug)
  if (namesNoRevision) throw new StaleSave(wording(req, unknownState), 400)
  const isStale = !restoresVersion && data.revision !== undefined && data.revision !== null && data.revision !== current
  const key = `${collection.slug}/${originalDoc?.id}`
  const claim = claims.get(key)
  if (
    isStale ||
    (claim && claim.revision > current && claim.until > Date.now() && operationOf(req, collection.slug).byPerson)
  ) {
    throw new StaleSave(wording(req, message))
  }
  claims.set(key, { revision: current + 1, until: Date.now() + claimMilliseconds })
  req.context[claimKey] = key
  return { ...data, revision: current + 1 }
}

/** The save is in the database: its number needs no claim any more. */
export const forgetClaim: CollectionAfterChangeHook = ({ doc, req, collection }) => {
  claims.delete(`${collection.slug}/${doc.id}`)
  delete req.context[claimKey]
}

/** The save failed after its claim: the next attempt may have the number. */
export const releaseClaim: CollectionAfterErrorHook = ({ req }) => {
  const key = req.context?.[claimKey]
  if (typeof key === 'string') claims.delete(key)
}

class StaleSave extends APIError {
  constructor(text: string, status = 409) {
    super(text, status, null, true)
  }
}

const message = {
  ja: 'ほかの人が先に保存しました。画面を読み直してから、もう一度変更してください。あなたの変更は保存されていません。',
  en: 'Somebody else saved first. Reload the page and make your change again. Your change was not saved.',
}
const unknownState = {
  ja: '保存回数（revision）がありません。読み込んだときの値を付けて、もう一度送ってください。保存されていません。',
  en: 'The revision is missing. Send the one you loaded with your change. Nothing was saved.',
}
const claimKey = 'revisionClaim'
const claimMilliseconds = 2000
const claims = new Map<string, { revision: number; until: number }>()
