import { expect, test, vi } from 'vitest'
import { ReplicaError } from './replica-client.ts'
import { sendDocuments } from './send-documents.ts'

const build = (id: string) => ({ kind: 'measure', id, hash: 'a'.repeat(64), body: {} })

test('a document that a replica refuses is named and stops no other', async () => {
  const arrived: string[] = []
  const send = async (documents: { id: string }[]) => {
    if (documents.some(({ id }) => id === 'refused')) throw new ReplicaError('no', 422)
    arrived.push(...documents.map(({ id }) => id))
  }
  const report = vi.fn()
  expect(await sendDocuments(['first', 'refused', 'last'].map(build), send, report)).toBe(2)
  expect(arrived).toEqual(['first', 'last'])
  expect(report).toHaveBeenCalledExactlyOnceWith('measure/refused', expect.any(ReplicaError))
})

test('a replica that is away is not asked document by document', async () => {
  const send = vi.fn(async () => Promise.reject(new ReplicaError('away', 0)))
  await expect(sendDocuments(['first', 'last'].map(build), send, vi.fn())).rejects.toThrow('away')
  expect(send).toHaveBeenCalledTimes(1)
})
