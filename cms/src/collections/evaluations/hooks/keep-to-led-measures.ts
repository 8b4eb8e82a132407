import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import { hasRole, staffOf } from '../../../access/user.ts'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'

/** An officer evaluates measures that the own department leads, and moves no evaluation from or to another's measure. */
export const keepToLedMeasures: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const staff = staffOf(req)
  if (!operationOf(req, collection.slug).byPerson || hasRole(staff, 'planner', 'admin')) return data
  const measures = new Set([idOf(originalDoc?.measure), idOf('measure' in data ? data.measure : originalDoc?.measure)])
  if (!originalDoc?.id) measures.delete(undefined)
  for (const measure of measures) {
    if (staff?.department === undefined || (await getLeadDepartment(req, measure)) !== staff.department)
      throw refuse(req, collection)
  }
  if (measures.size === 0) throw refuse(req, collection)
  return data
}

async function getLeadDepartment(req: PayloadRequest, measure: string | undefined): Promise<string | undefined> {
  if (measure === undefined) return undefined
  const found = await req.payload.db.findOne<{ id: string; leadDepartment?: unknown }>({
    collection: 'measures',
    where: { id: { equals: measure } },
    req,
  })
  return idOf(found?.leadDepartment)
}

function refuse(req: PayloadRequest, collection: SanitizedCollectionConfig) {
  const message = wording(req, {
    ja: '評価を書けるのは、自分の課が主管する施策だけです。',
    en: 'You can evaluate only measures that your own department leads.',
  })
  return refuseSave(req, collection, [{ path: 'measure', message }])
}
