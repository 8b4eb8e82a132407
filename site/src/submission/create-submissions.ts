import { createFormToken } from '@aritai/publication'
import { getReceiptState } from './get-receipt-state.ts'
import { readMarkForm } from './identity-mark/read-mark-form.ts'
import { submitMark } from './identity-mark/submit-mark.ts'
import { readVoiceForm } from './read-voice-form.ts'
import type { SubmissionContext } from './submission-context.ts'
import type { Submissions } from './submissions.ts'
import { submitVoice } from './submit-voice.ts'
import { withdraw } from './withdraw.ts'

/** What the pages can do for one citizen; `address` is used for the rate limit and nothing else. */
export function createSubmissions(context: SubmissionContext, address: string): Submissions {
  return {
    createFormToken,
    readVoiceForm: (request) => readVoiceForm(context, request),
    submitVoice: (values) => submitVoice(context, address, values),
    withdraw: (code) => withdraw(context, address, code),
    getReceiptState: (code) => getReceiptState(context, address, code),
    readMarkForm: (request) => readMarkForm(context, request),
    submitMark: (values) => submitMark(context, address, values),
  }
}
