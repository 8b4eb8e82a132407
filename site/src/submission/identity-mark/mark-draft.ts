import type { Issue } from '@aritai/domain'
import type { Refusal, Submissions } from '../submissions.ts'
import type { MarkFormValues } from './mark-form.ts'
import { mayBeSent } from './read-mark-form.ts'

/** What came of a posted mark: done, or the form again with what was chosen and why. */
export type SetMark = {
  status: number
  done?: { number?: string }
  refusal?: Refusal['reason']
  retryAfterSeconds?: number
  values?: MarkFormValues
  issues?: Issue[]
}

/** Reads a posted mark, checks it, and seals it when nothing stands in the way. */
export async function markDraft(submissions: Submissions, request: Request): Promise<SetMark> {
  const reading = await submissions.readMarkForm(request)
  if (!reading.ok) return toRefusal(reading)
  const { values, issues } = reading
  if (!mayBeSent(issues)) return { status: 422, values, issues }
  const result = await submissions.submitMark(values)
  if (!result.ok) return { ...toRefusal(result), values, issues }
  return { status: 200, done: result.number === undefined ? {} : { number: result.number } }
}

const toRefusal = ({ reason, status, retryAfterSeconds }: Refusal): SetMark => ({
  status,
  refusal: reason,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})
