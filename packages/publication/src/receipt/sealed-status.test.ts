import { describe, expect, it } from 'vitest'
import { createReceiptCode } from './receipt-code.ts'
import { receiptDocument } from './receipt-document.ts'
import { getReceiptKeys } from './receipt-keys.ts'
import type { ReceiptStatus } from './receipt-status.ts'
import { openReceiptStatus, sealReceiptStatus } from './sealed-status.ts'

const status: ReceiptStatus = {
  state: 'kept',
  receivedOn: '2026-11-20',
  reason: { ja: 'お名前が特定されるため、公開せずに担当課へ伝えました。' },
  answers: [],
  printedIn: [],
}
const { lookup, statusKey } = getReceiptKeys(createReceiptCode('token', 'story'))

describe('the status behind a receipt', () => {
  it('is read with the receipt it belongs to', () => {
    const document = receiptDocument.parse({ id: lookup, sealed: sealReceiptStatus(status, statusKey) })
    expect(openReceiptStatus(document, statusKey)).toEqual(status)
  })

  it('is closed to every other receipt and to whoever altered it', () => {
    const sealed = sealReceiptStatus(status, statusKey)
    const other = getReceiptKeys(createReceiptCode('other token', 'story')).statusKey
    expect(openReceiptStatus({ sealed }, other)).toBeUndefined()
    const altered = Buffer.from(sealed, 'base64')
    altered[40] = (altered[40] ?? 0) ^ 1
    expect(openReceiptStatus({ sealed: altered.toString('base64') }, statusKey)).toBeUndefined()
    expect(openReceiptStatus({ sealed: '' }, statusKey)).toBeUndefined()
  })

  it('is the same document for the same status, so that it is not pushed again', () => {
    expect(sealReceiptStatus({ ...status }, statusKey)).toBe(sealReceiptStatus(status, statusKey))
    expect(sealReceiptStatus({ ...status, state: 'published' }, statusKey)).not.toBe(
      sealReceiptStatus(status, statusKey),
    )
  })

  it('does not show by its length whether there is a short answer', () => {
    const answer = {
      kind: 'thanks' as const,
      text: { ja: 'ありがとうございます。' },
      department: { ja: 'こども課' },
      on: '2026-11-21',
    }
    const answered = sealReceiptStatus({ ...status, answers: [answer] }, statusKey)
    expect(answered).toHaveLength(sealReceiptStatus(status, statusKey).length)
  })
})

describe('the keys of a receipt', () => {
  it('differ for every receipt and from each other', () => {
    const other = getReceiptKeys(createReceiptCode('token', 'another story'))
    expect(other.lookup).not.toBe(lookup)
    expect(lookup).toMatch(/^[0-9a-f]{64}$/)
    expect(statusKey).toHaveLength(32)
    expect(Buffer.from(statusKey).toString('hex')).not.toBe(lookup)
  })
})
