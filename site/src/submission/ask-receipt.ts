import type { ReceiptState, Refusal, Submissions } from './submissions.ts'

/** What came of a posted receipt code: its state, or why it could not be told. */
export type AskedReceipt = {
  status: number
  code: string
  found?: Extract<ReceiptState, { ok: true }>
  refusal?: Refusal['reason']
  retryAfterSeconds?: number
  /** The story was taken back by this very request. */
  justWithdrawn?: boolean
  confirmMissing?: boolean
}

/** Names of the receipt's form. The code travels in the body only, never in an address. */
export const receiptFormFields = { code: 'code', action: 'action', confirm: 'confirm' } as const

/** Tells the state of a receipt, and takes the story back when the button for it was pressed and confirmed. */
export async function askReceipt(submissions: Submissions, request: Request): Promise<AskedReceipt> {
  const form = await request.formData().catch(() => undefined)
  if (form === undefined) return { status: 400, code: '', refusal: 'malformed' }
  const read = (name: string) => String(form.get(name) ?? '').slice(0, 200)
  const code = read(receiptFormFields.code)
  const wantsBack = read(receiptFormFields.action) === 'withdraw'
  const confirmed = read(receiptFormFields.confirm) !== ''
  if (wantsBack && confirmed) {
    const result = await submissions.withdraw(code)
    if (!result.ok) return { ...toRefusal(result), code }
    if (result.state !== 'withdrawn') return { status: 422, code, found: { ok: true, state: result.state } }
  }
  const found = await submissions.getReceiptState(code)
  if (!found.ok) return { ...toRefusal(found), code }
  const isKnown = found.state !== 'malformed' && found.state !== 'unknown'
  return {
    status: isKnown ? 200 : 422,
    code,
    found,
    justWithdrawn: wantsBack && confirmed,
    confirmMissing: wantsBack && !confirmed,
  }
}

function toRefusal({ reason, status, retryAfterSeconds }: Refusal) {
  return { status, refusal: reason, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}
