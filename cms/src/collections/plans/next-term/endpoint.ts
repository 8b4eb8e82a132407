import { termChoices } from '@aritai/domain'
import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'
import { isPlanner } from '../../../access/predicates.ts'
import { staffOf } from '../../../access/user.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'
import { wording } from '../../../i18n/wording.ts'
import { openNextTerm } from './open-next-term.ts'

/**
 * `POST /api/plans/:id/next-term` with `{ revision, decisions }`: opens the next term, for 企画課. Answers 400 with the
 * issues and their paths, or 409 where the plan was changed since the page was loaded; then nothing was written.
 */
export const nextTermEndpoint: Endpoint = {
  path: '/:id/next-term',
  method: 'post',
  handler: async (req) => {
    if (isPlanner(staffOf(req)) !== true) throw new Forbidden(req.t)
    const input = decisionsSchema.safeParse(await req.json?.().catch(() => undefined))
    if (!input.success) return Response.json({ errors: [{ message: wording(req, unreadable) }] }, { status: 400 })
    const decisions = input.data.decisions.map(({ reason, ...rest }) => ({ ...rest, ...(reason ? { reason } : {}) }))
    const result = await openNextTerm(req, String(req.routeParams?.id), { ...input.data, decisions })
    if (result.opened) return Response.json({ opened: true })
    if ('stale' in result) return Response.json({ errors: [{ message: wording(req, stale) }] }, { status: 409 })
    const errors = result.issues.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) }))
    return Response.json({ errors }, { status: 400 })
  },
}

/** The decisions as they arrive over HTTP. */
const decisionsSchema = z.strictObject({
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

const unreadable = { ja: '送られた内容を読めませんでした。', en: 'What was sent cannot be read.' }
const stale = {
  ja: '計画がほかの人に変えられました。画面を読み直してから、もう一度決めてください。何も変わっていません。',
  en: 'Somebody changed the plan meanwhile. Reload the page and decide again. Nothing was changed.',
}
