import {
  addProgressReport,
  checkProgressReport,
  defaultLocale,
  describeProgressReport,
  type ProgressReport,
} from '@aritai/domain'
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { staffOf } from '../../../access/user.ts'
import { isPublic } from '../../../documents/main-document.ts'
import { today } from '../../../fields/day.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'
import { wording } from '../../../i18n/wording.ts'

/**
 * Reports on one action of a public plan: `POST /api/action-plans/<id>/report` with `{ action, state, text, revision }`.
 * In the name of the person, public at once, with the report as the note of the change; a stale `revision` is a
 * conflict (409). What is wrong is told by field (400), so that the form keeps what was typed.
 */
export const reportProgress: Endpoint = {
  path: '/:id/report',
  method: 'post',
  handler: async (req) => {
    if (staffOf(req) === null) throw new Forbidden(req.t)
    const id = String(req.routeParams?.id)
    const sent = await readBody(req)
    const inJapanese = { locale: defaultLocale, req } as const
    const plan = await req.payload.findByID({
      collection: 'action-plans',
      id,
      draft: true,
      depth: 0,
      ...inJapanese,
      overrideAccess: false,
    })
    const actions = plan.actions ?? []
    const issues = checkProgressReport(sent, actions)
    if (issues.length > 0) {
      const errors = issues.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) }))
      return Response.json({ errors }, { status: 400 })
    }
    if (plan._status !== 'published') {
      const hasDraftOnTop = await isPublic(req, 'action-plans', id)
      throw new APIError(wording(req, hasDraftOnTop ? draftOnTop : notPublic), 409, null, true)
    }
    if (typeof sent.revision !== 'number') throw new APIError(wording(req, noRevision), 400, null, true)
    const report = sent as ProgressReport
    const action = actions.find(({ key }) => key === report.action) ?? {}
    const saved = await req.payload.update({
      collection: 'action-plans',
      id,
      depth: 0,
      data: {
        actions: addProgressReport(actions, report, today()),
        changeNote: describeProgressReport(action, report),
        revision: sent.revision,
        _status: 'published',
      },
      ...inJapanese,
      overrideAccess: false,
    })
    return Response.json({ revision: saved.revision, slug: saved.slug })
  },
}

type Sent = Partial<Record<'action' | 'state' | 'text' | 'revision', unknown>>

async function readBody(req: PayloadRequest): Promise<Sent> {
  const body: unknown = await req.json?.().catch(() => undefined)
  return typeof body === 'object' && body !== null ? body : {}
}

const draftOnTop = {
  ja: 'この計画には、まだ公開していない書きかけがあります。計画の画面で書きかけを公開してから、もう一度報告してください。',
  en: 'This plan has a draft that is not public yet. Publish the draft on the plan’s own screen, then report again.',
}
const notPublic = {
  ja: 'この計画はまだ公開されていません。計画の画面で公開すると、ここで報告できます。',
  en: 'This plan is not public yet. Publish it on its own screen, then report here.',
}
const noRevision = {
  ja: '保存回数（revision）がありません。画面を読み直してから、もう一度報告してください。',
  en: 'The revision is missing. Reload the page and report again.',
}
