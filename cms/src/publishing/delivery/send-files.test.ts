import { expect, test, vi } from 'vitest'
import { ReplicaError } from './replica-client.ts'
import { sendFiles } from './send-files.ts'

const bytes = new Uint8Array(1)

test('a file that cannot be read stops no other', async () => {
  const put = vi.fn(async () => undefined)
  const report = vi.fn()
  const read = async (name: string) => (name === 'lost.jpeg' ? Promise.reject(new Error('ENOENT')) : bytes)
  const { sent, unsent } = await sendFiles({ names: ['lost.jpeg', 'here.jpeg'], read, put, report })
  expect({ sent, unsent: [...unsent] }).toEqual({ sent: 1, unsent: ['lost.jpeg'] })
  expect(put).toHaveBeenCalledExactlyOnceWith('here.jpeg', bytes)
  expect(report).toHaveBeenCalledExactlyOnceWith('lost.jpeg', expect.any(Error))
})

test('a replica that is away ends the delivery', async () => {
  const put = async () => Promise.reject(new ReplicaError('away', 0))
  await expect(sendFiles({ names: ['here.jpeg'], read: async () => bytes, put, report: vi.fn() })).rejects.toThrow(
    'away',
  )
})
