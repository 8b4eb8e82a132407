import { type Issue, type TermDecision, type TermItem, termChoices } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { checkMeasureDocument } from '../../measures/check.ts'
import { checkProjectDocument } from '../../projects/check.ts'

/** A decision as it arrives over HTTP. */
export const decisionsSchema = z.strictObject({
  revision: z.int(),
  decisions: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        choice: z.enum(termChoices),
        reason: z.string().max(1000).optional(),
      }),
    )
    .max(2000),
})

/**
 * What will be saved has to pass the rules of today, though it was published under those of then: found out before
 * anything is written (`next-term.not-publishable`).
 */
export async function checkStored(
  req: PayloadRequest,
  items: readonly TermItem[],
  decisions: readonly TermDecision[],
): Promise<Issue[]> {
  const saved = new Set(decisions.filter(({ choice }) => choice !== 'continue').map(({ id }) => id))
  const issues: Issue[] = []
  for (const { id, kind, name } of items) {
    if (!saved.has(id)) continue
    const collection = kind === 'project' ? 'projects' : 'measures'
    const stored = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      joins: false,
      locale: 'ja',
      overrideAccess: false,
      req,
    })
    const check = kind === 'project' ? checkProjectDocument : checkMeasureDocument
    const found = await check({ ...stored }, req, id)
    if (found.some(({ severity }) => severity === 'block'))
      issues.push({ code: 'next-term.not-publishable', path: `decisions.${id}`, severity: 'block', context: { name } })
  }
  return issues
}
