import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

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
 * or rewrites when a document was made.
 */
export const noticeOperation: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
  collection,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  const noticed: Operation = {
    savesDraft: 'draft' in args && args.draft === true,
    restoresVersion: operation === 'restoreVersion',
    byPerson: Boolean(req.user) && overrideAccess !== true,
  }
  const data: unknown = 'data' in args ? args.data : undefined
  // Noticed here, because Payload fills what a save leaves out from the stored document before its later hooks run.
  const savesOne = operation === 'update' && 'id' in args && args.id !== undefined
  noticed.namesNoRevision = noticed.byPerson && req.payloadAPI === 'REST' && savesOne && writesBlindly(data)
  req.context[contextKey(collection.slug)] = noticed
  if (!noticed.byPerson || typeof data !== 'object' || data === null) return
  for (const field of systemFields) Reflect.deleteProperty(data, field)
}

/** The write that is going on in a collection. */
export function operationOf(req: PayloadRequest, collection: string): Operation {
  const noticed = req.context[contextKey(collection)] as Operation | undefined
  return noticed ?? { savesDraft: false, restoresVersion: false, byPerson: Boolean(req.user) }
}

/** Publishing or taking back alone overwrites no words; the admin's button sends nothing else. */
function writesBlindly(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const { revision, ...rest } = data as Record<string, unknown>
  const isStatusOnly = Object.keys(rest).every((field) => field === '_status')
  return typeof revision !== 'number' && !isStatusOnly
}

const contextKey = (collection: string) => `operation:${collection}`
