import { hasBlockingIssue, type Issue } from '@aritai/domain'
import type { Refusal, Submissions, VoiceFormValues } from './submissions.ts'

/** What came of a posted form: a receipt, or the form again with what was filled in and why. */
export type ToldStory = {
  status: number
  receipt?: { code: string; withdrawn: boolean }
  refusal?: Refusal['reason']
  retryAfterSeconds?: number
  values?: VoiceFormValues
  issues?: Issue[]
  /** A file cannot be put back into a form: the teller has to choose the photo again. */
  photoLost?: boolean
}

/** Reads a posted story, checks it, and seals it when nothing stands in the way. */
export async function tellStory(submissions: Submissions, request: Request): Promise<ToldStory> {
  const reading = await submissions.readVoiceForm(request)
  if (!reading.ok) return toRefusal(reading)
  const { values, issues } = reading
  const photoLost = values.photo !== undefined
  if (hasBlockingIssue(issues)) return { status: 422, values, issues, photoLost }
  const result = await submissions.submitVoice(values)
  if (!result.ok) return { ...toRefusal(result), values, issues, photoLost }
  return { status: 200, receipt: { code: result.receiptCode, withdrawn: result.state === 'withdrawn' } }
}

function toRefusal({ reason, status, retryAfterSeconds }: Refusal): ToldStory {
  return { status, refusal: reason, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}
