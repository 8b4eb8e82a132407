import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { getFormAddress } from '../admin/workspace/form-address.ts'
import { idFromAddress, idsFromAddress, yearFromAddress } from './from-address.ts'

const open = (address: string) =>
  ({
    req: { payloadAPI: 'local', query: Object.fromEntries(new URL(address, 'http://cms').searchParams) },
  }) as unknown as {
    req: PayloadRequest
  }
const id = '28b81ff7-43ba-4599-9486-8c5ca88436c2'

test('a form is opened with what the link to it has answered', () => {
  const form = open(getFormAddress('evaluations', { measure: id, fiscalYear: 2026 }))
  expect(idFromAddress('measure')(form)).toBe(id)
  expect(idsFromAddress('measure')(form)).toEqual([id])
  expect(yearFromAddress('fiscalYear')(form)).toBe(2026)
  expect(getFormAddress('evaluations')).toBe('/admin/collections/evaluations/create')
})

test('an address that answers nothing, or with what no link says, leaves the form empty', () => {
  for (const address of [
    '/create',
    '/create?measure=x&fiscalYear=soon',
    `/create?measure=${id}${id}&fiscalYear=20260`,
  ]) {
    expect(idFromAddress('measure')(open(address))).toBeUndefined()
    expect(idsFromAddress('measure')(open(address))).toBeUndefined()
    expect(yearFromAddress('fiscalYear')(open(address))).toBeUndefined()
  }
})
