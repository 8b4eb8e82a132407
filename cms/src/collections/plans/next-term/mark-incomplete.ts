import type { TermDecision, TermItem } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { checkMeasureDocument } from '../../measures/check.ts'
import { checkProjectDocument } from '../../projects/check.ts'

/**
 * What will be saved has to pass the rules of today, though it was published under those of then: found out before
 * anything is written.
 */
export async function markIncomplete<T extends TermItem>(
  req: PayloadRequest,
  items: readonly T[],
  decisions: readonly TermDecision[],
): Promise<T[]> {
  const saved = new Set(decisions.filter(({ choice }) => choice !== 'continue').map(({ id }) => id))
  const marked: T[] = []
  for (const item of items)
    marked.push(saved.has(item.id) ? { ...item, isIncomplete: await isIncomplete(req, item) } : item)
  return marked
}

async function isIncomplete(req: PayloadRequest, { id, kind }: TermItem): Promise<boolean> {
  const stored = await req.payload.findByID({
    collection: kind === 'project' ? 'projects' : 'measures',
    id,
    depth: 0,
    joins: false,
    locale: 'ja',
    overrideAccess: false,
    req,
  })
  const check = kind === 'project' ? checkProjectDocument : checkMeasureDocument
  return (await check({ ...stored }, req, id)).some(({ severity }) => severity === 'block')
}
