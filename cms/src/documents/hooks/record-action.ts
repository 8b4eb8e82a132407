import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { operationOf } from '../operation-of.ts'
import { actionOf, type RecordedAction } from '../recorded-action.ts'

/** Writes down who saved which document, never what is in it. */
export const recordSave: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, collection }) => {
  await record(
    req,
    collection.slug,
    doc.id,
    operationOf(req, collection.slug).savesDraft ? 'update' : actionOf(operation, previousDoc, doc),
  )
}

/** Writes down who deleted which document. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  await record(req, collection.slug, id, 'delete')
}

/** Writes down who changed the settings. */
export const recordGlobalSave: GlobalAfterChangeHook = async ({ doc, req, global }) => {
  await record(req, global.slug, doc.id ?? global.slug, 'update')
}

/** Only what people do is recorded; seeds and intake leave their own traces. */
async function record(req: PayloadRequest, collection: string, id: string | number, action: RecordedAction) {
  if (!req.user || req.context.seeding === true) return
  await req.payload.create({
    collection: 'audit-log',
    data: {
      at: new Date().toISOString(),
      actor: String(req.user.id),
      action,
      subjectCollection: collection,
      subjectId: String(id),
    },
    overrideAccess: true,
    req,
  })
}
