import { join } from 'node:path'
import type { Channel } from '@aritai/domain'
import { applyPush, type ReplicaChange } from './apply-push.ts'
import { hideVoices, releaseVoices } from './hide-voices.ts'
import { type MediaFiles, openMediaFiles } from './media-files.ts'
import { openReplicaStore, type ReplicaStore } from './replica-store.ts'

export type Replica = { store: ReplicaStore; files: MediaFiles }

/** All channels that are held here. `onChange` hears of every change after it is stored. */
export type Replicas = {
  get(channel: string): Replica | undefined
  readonly all: readonly Replica[]
  push(channel: Channel, input: unknown): Promise<ReplicaChange>
  hide(voices: Iterable<string>): Promise<void>
  release(voices: Iterable<string>): void
  holdsVoice(id: string): boolean
  isFileShown(name: string): Replica | undefined
  sweep(): Promise<void>
  close(): void
}

export function openReplicas(
  folder: string,
  channels: readonly Channel[],
  onChange: (tags: ReadonlySet<string>) => void,
): Replicas {
  const byChannel = new Map<string, Replica>()
  for (const channel of channels) {
    const store = openReplicaStore(channel, join(folder, `${channel}.sqlite`))
    byChannel.set(channel, { store, files: openMediaFiles(join(folder, `${channel}-files`)) })
  }
  const all = [...byChannel.values()]

  async function announce({ files }: Replica, change: ReplicaChange) {
    if (change.tags.size > 0) onChange(change.tags)
    await files.remove(change.lostFiles)
  }

  return {
    all,
    get: (channel) => byChannel.get(channel),
    async push(channel, input) {
      const replica = byChannel.get(channel)
      if (!replica) throw new Error(`The channel ${channel} is not served here`)
      const change = applyPush(replica.store, input)
      await announce(replica, change)
      return change
    },
    async hide(voices) {
      const ids = [...voices]
      const changes = all.map((replica) => [replica, hideVoices(replica.store, ids)] as const)
      for (const [replica, change] of changes) await announce(replica, change)
    },
    release(voices) {
      const ids = [...voices]
      for (const { store } of all) releaseVoices(store, ids)
    },
    holdsVoice: (id) => all.some(({ store }) => store.holdsVoice(id)),
    isFileShown: (name) => all.find(({ store }) => store.isFileShown(name)),
    async sweep() {
      for (const { store, files } of all) await files.sweep((name) => store.isFileShown(name))
    },
    close() {
      for (const { store } of all) store.close()
    },
  }
}
