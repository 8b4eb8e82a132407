import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { wording } from '../i18n/wording.ts'
import { isRecord } from '../publishing/projection/localized-text.ts'

/** What later hooks need to know about a write and Payload does not tell them. */
export type Operation = {
  /** A draft beside the published document, which stays as it is. */
  savesDraft: boolean
  restoresVersion: boolean
  /** Asked for by a person, through REST or the admin; not by our own code on the way. */
  byPerson: boolean
  /** A save over REST of one document that does not say on which state of it it was begun. */
  namesNoRevision?: boolean
}

const systemFields = ['id', 'createdAt', 'updatedAt', 'deletedAt'] as const

/**
 * Notes what kind of write begins, and drops from a person's save what only the system writes: nobody chooses an id
 * or rewrites when a document was made. Refuses to publish one language alone: Payload then joins the rows of that
 * language by their place to the rows that are public, and stands the words of one action under another.
 */
export const noticeOperation: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
  collection,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  const data: unknown = 'data' in args ? args.data : undefined
  // As Payload decides it: asked to save a draft that is published, it publishes; without drafts there are none.
  const asksForDraft = 'draft' in args && args.draft === true && Boolean(collection.versions?.drafts)
  const noticed: Operation = {
    savesDraft: asksForDraft && !(isRecord(data) && data._status === 'published'),
    restoresVersion: operation === 'restoreVersion',
    byPerson: Boolean(req.user) && overrideAccess !== true,
  }
  if (noticed.byPerson && 'publishSpecificLocale' in args && args.publishSpecificLocale)
    throw new APIError(wording(req, everyLanguage), 400, null, true)
  // Noticed here, because Payload fills what a save leaves out from the stored document before its later hooks run.
  const savesOne = operation === 'update' && 'id' in args && args.id !== undefined
  noticed.namesNoRevision = noticed.byPerson && req.payloadAPI === 'REST' && savesOne && writesBlindly(data)
  req.context[contextKey(collection.slug)] = noticed
  if (!noticed.byPerson || !isRecord(data)) return
  for (const field of systemFields) Reflect.deleteProperty(data, field)
}

/** The write that is going on in a collection. */
export function operationOf(req: PayloadRequest, collection: string): Operation {
  const noticed = req.context[contextKey(collection)] as Operation | undefined
  return noticed ?? { savesDraft: false, restoresVersion: false, byPerson: Boolean(req.user) }
}

/** Publishing or taking back alone overwrites no words; the admin's button sends nothing else. */
function writesBlindly(data: unknown): boolean {
  if (!isRecord(data)) return false
  const { revision, ...rest } = data
  const isStatusOnly = Object.keys(rest).every((field) => field === '_status')
  return typeof revision !== 'number' && !isStatusOnly
}

const contextKey = (collection: string) => `operation:${collection}`

const everyLanguage = {
  ja: '一つの言語だけを公開することはできません。「公開する」を押すと、書いてある言語がすべて公開されます。',
  en: 'One language alone cannot be published. “Publish changes” publishes every language that is written.',
}
