import type { Channel } from '@aritai/domain'
import { hashDocument, type Kind, type KindOf, type PublicDocument, type Push } from '@aritai/publication'
import { buildPublicDocument } from '@aritai/publication/testing'
import { onTestFinished } from 'vitest'
import { createReplicaReader } from '../replica/create-replica-reader.ts'
import { createReadingLog } from '../replica/reading-log.ts'
import { openReplicaStore, type ReplicaStore } from '../replica/replica-store.ts'

type Put = Push['put'][number]

/** One document of a push, made by the factory of public documents. */
export function buildPut<C extends Channel, K extends KindOf<C> & Kind>(
  channel: C,
  kind: K,
  overrides: Partial<PublicDocument<C, K>> = {},
): Put {
  const body: { id: string } = buildPublicDocument<C, K>(channel, kind, overrides) as PublicDocument<C, K> & {
    id: string
  }
  return { kind, id: body.id, hash: hashDocument(body), body }
}

export function buildPush(channel: Channel, put: Put[], rest: Partial<Push> = {}): Push {
  return { channel, put, remove: [], ...rest }
}

/** An empty store in memory, or in a file where it must survive being closed. */
export function openTestStore(channel: Channel = 'citizens', file = ':memory:'): ReplicaStore {
  const store = openReplicaStore(channel, file)
  onTestFinished(() => {
    if (store.database.isOpen) store.close()
  })
  return store
}

export function openTestReader(store: ReplicaStore) {
  const log = createReadingLog()
  return { log, reader: createReplicaReader(store, 'citizens', log) }
}
