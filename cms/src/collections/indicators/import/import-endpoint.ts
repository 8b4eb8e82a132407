import { checkChangeNote } from '@aritai/domain'
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isPlanner } from '../../../access/predicates.ts'
import { staffOf } from '../../../access/user.ts'
import { languageOf } from '../../../admin/workspace/language.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'
import { wording } from '../../../i18n/wording.ts'
import { applyImport } from './apply-import.ts'
import { reportImport } from './import-report.ts'
import { planImport } from './plan-import.ts'

/** A file of 5,000 rows with notes is well under it. */
export const importLimit = 2_000_000

/**
 * `POST /api/indicators/import`, a form with the `file`: answers with what it would do. With `state` of such an answer
 * and, where public indicators change, a `note` of what changed and why, it is done, as a whole or not at all. For
 * 企画課, who alone write indicators; cookies count only from our own pages, as everywhere in Payload's API.
 */
export const importEndpoint: Endpoint = { path: '/import', method: 'post', handler: answerImport }

async function answerImport(req: PayloadRequest): Promise<Response> {
  if (isPlanner(staffOf(req)) !== true) throw new Forbidden(req.t)
  const form = await readForm(req)
  const file = form.get('file')
  if (!(file instanceof Blob)) throw refuse(req, 400, messages.noFile)
  const plan = await planImport(req, new Uint8Array(await file.arrayBuffer()))
  const report = reportImport(plan, languageOf(req.i18n))
  const state = textOf(form.get('state'))
  if (state === '') return Response.json(report)
  if (!plan.ready || state !== plan.state) throw refuse(req, 409, messages.changed)
  const note = textOf(form.get('note')).trim()
  const [issue] = checkChangeNote({ wasPublished: report.published > 0, changed: true, note })
  if (issue) throw new APIError(describeIssue(req, issue), 400, null, true)
  await applyImport(req, plan.documents, note)
  return Response.json({ ...report, imported: true })
}

async function readForm(req: PayloadRequest): Promise<FormData> {
  const length = Number(req.headers.get('content-length'))
  if (!Number.isInteger(length) || length <= 0) throw refuse(req, 411, messages.noFile)
  if (length > importLimit + 10_000) throw refuse(req, 413, messages.tooLarge)
  const form = await req.formData?.().catch(() => undefined)
  if (!form) throw refuse(req, 400, messages.noFile)
  return form
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

const refuse = (req: PayloadRequest, status: number, message: { ja: string; en: string }) =>
  new APIError(wording(req, message), status, null, true)

const messages = {
  noFile: { ja: 'ファイルが届きませんでした。もう一度選んでください。', en: 'No file arrived. Choose it again.' },
  tooLarge: {
    ja: 'ファイルが大きすぎます（2MBまで）。行を分けて読み込んでください。',
    en: 'The file is too large (2 MB at most). Divide its rows.',
  },
  changed: {
    ja: '確認したあとで、ファイルか指標の内容が変わりました。もう一度確認してください。何も読み込んでいません。',
    en: 'The file or the indicators changed since the preview. Look at it again. Nothing was imported.',
  },
}
