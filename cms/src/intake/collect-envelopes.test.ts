import type { Payload } from 'payload'
import { expect, test, vi } from 'vitest'
import { collectEnvelopes, type OutboxClient } from './collect-envelopes.ts'

vi.mock('./store-voice.ts', () => ({ storeVoice: async () => undefined }))
vi.mock('./store-withdrawal.ts', () => ({ storeWithdrawal: async () => undefined }))
vi.mock('@aritai/publication', () => ({
  openEnvelope: async (_identity: string, bytes: Uint8Array) => {
    if (bytes.length === 0) throw new Error('broken')
    return { submission: { type: 'voice' } }
  },
}))

const payload = { logger: { error: () => undefined } } as unknown as Payload

/** A replica that lists two envelopes at a time; `knowsAfter: false` is one that ignores where to begin. */
function buildReplica(ids: string[], { knowsAfter = true } = {}): OutboxClient & { waiting: string[] } {
  const waiting = [...ids]
  return {
    waiting,
    listOutbox: async (after?: string) => {
      const from = knowsAfter && after ? waiting.indexOf(after) + 1 : 0
      return { envelopes: waiting.slice(from, from + 2).map((id) => ({ id, bytes: 1, sha256: 'a'.repeat(64) })) }
    },
    getEnvelope: async (id) => new Uint8Array(id.startsWith('broken') ? 0 : 1),
    deleteEnvelope: async (id) => {
      waiting.splice(waiting.indexOf(id), 1)
    },
  }
}

test('envelopes that nobody can open do not keep the later ones waiting', async () => {
  const replica = buildReplica(['broken-1', 'broken-2', 'broken-3', 'good-1', 'broken-4', 'good-2', 'good-3'])
  expect(await collectEnvelopes(payload, replica, 'key')).toBe(3)
  expect(replica.waiting).toEqual(['broken-1', 'broken-2', 'broken-3', 'broken-4'])
})

test('collecting ends at a replica that always lists from the beginning', async () => {
  const replica = buildReplica(['broken-1', 'good-1', 'broken-2'], { knowsAfter: false })
  expect(await collectEnvelopes(payload, replica, 'key')).toBe(1)
})
