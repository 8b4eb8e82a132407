import { APIError, type PayloadRequest } from 'payload'
import { wording } from '../../../i18n/wording.ts'
import type { Indicator } from '../../../payload-types.ts'
import type { PlannedDocument } from './plan-import.ts'

/** An indicator that was saved, with the revision it got; without one the save failed, and may have come through or not. */
export type Written = { planned: PlannedDocument; revision?: number }
type Run = { begun: string; note: string }

/**
 * Gives indicators back the values they had before an import that failed, the last one first, and removes what the
 * import put into the record of changes: for the public it never happened. The audit log keeps who did what. What
 * somebody else saved in the meantime is left alone, and named.
 */
export async function takeBack(req: PayloadRequest, written: readonly Written[], run: Run): Promise<void> {
  const lost: string[] = []
  for (const each of [...written].reverse()) {
    const { id, name } = each.planned.target
    try {
      if (!(await restore(req, each))) lost.push(name)
      await forgetChange(req, id, run)
    } catch (error) {
      req.payload.logger.error({ msg: 'An import of indicators could not be taken back.', err: error, id })
      lost.push(name)
    }
  }
  if (lost.length > 0) throw new APIError(`${wording(req, message)}${lost.join('、')}`, 500, null, true)
}

/** False where the indicator is no longer as the import left it. */
async function restore(req: PayloadRequest, { planned, revision }: Written): Promise<boolean> {
  const { id, state, document } = planned.target
  const isDraft = state === 'draft'
  const place = { collection: 'indicators', id, locale: 'ja', fallbackLocale: false, depth: 0, draft: isDraft } as const
  const current = await req.payload.findByID({ ...place, overrideAccess: true, req })
  const failed = revision === undefined
  if (failed && !holds(current, planned)) return true
  if (!failed && current.revision !== revision) return false
  await req.payload.update({
    ...place,
    data: { values: document.values ?? [], _status: isDraft ? 'draft' : 'published', revision: null },
    // Not the person's save any more: it needs no note of change and no fresh revision.
    overrideAccess: true,
    req,
  })
  return true
}

/** Whether the values of the import are in the document. */
const holds = (document: Indicator, { values }: PlannedDocument) =>
  JSON.stringify((document.values ?? []).map(plain)) === JSON.stringify(values.map(plain))

const plain = ({ fiscalYear, value, sampleSize, note, interim }: NonNullable<Indicator['values']>[number]) => [
  fiscalYear,
  value,
  sampleSize ?? null,
  note || null,
  interim ?? false,
]

async function forgetChange(req: PayloadRequest, id: string, { begun, note }: Run): Promise<void> {
  await req.payload.delete({
    collection: 'changes',
    where: {
      and: [
        { 'subject.document': { equals: id } },
        { createdAt: { greater_than_equal: begun } },
        { note: { equals: note } },
      ],
    },
    locale: 'ja',
    overrideAccess: true,
    req,
  })
}

const message = {
  ja: '読み込みに失敗し、次の指標の値を元に戻せませんでした。指標の画面で「版」から戻してください：',
  en: 'The import failed, and these indicators could not be given back their values. Restore them from their versions: ',
}
