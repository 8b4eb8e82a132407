import type { PayloadRequest } from 'payload'
import type { PlannedDocument } from './plan-import.ts'
import { takeBack, type Written } from './take-back.ts'

/**
 * Writes the values of every indicator of a plan, in the name of the person: published ones are published again with
 * `note`, drafts stay drafts. All or nothing: SQLite runs without transactions, so if one cannot be saved those before it
 * get back what they had, and the error goes on to the person.
 */
export async function applyImport(
  req: PayloadRequest,
  documents: readonly PlannedDocument[],
  note: string,
): Promise<void> {
  const begun = new Date().toISOString()
  const written: Written[] = []
  for (const planned of documents) {
    try {
      written.push({ planned, revision: await save(req, planned, note) })
    } catch (error) {
      // A save that fails in a late hook may have reached the database.
      await takeBack(req, [...written, { planned }], { begun, note })
      throw error
    }
  }
}

async function save(req: PayloadRequest, { target, values }: PlannedDocument, note: string): Promise<number> {
  const isDraft = target.state === 'draft'
  const saved = await req.payload.update({
    collection: 'indicators',
    id: target.id,
    locale: 'ja',
    fallbackLocale: false,
    depth: 0,
    draft: isDraft,
    data: {
      values,
      revision: target.document.revision ?? null,
      ...(isDraft ? { _status: 'draft' } : { _status: 'published', changeNote: note }),
    },
    overrideAccess: false,
    req,
  })
  return saved.revision ?? 0
}
