import { channels } from '@aritai/domain'
import { z } from 'zod'
import { sha256 } from '../document/picture.ts'

/** `kind/id` of a public document. */
export const documentRef = z.string().regex(/^[a-z-]+\/[\w-]+$/)

/**
 * `GET /_replica/<channel>/manifest`: what a replica holds. Hashes are SHA-256 of a document's canonical JSON;
 * `files` are content addresses (`<sha256>.<ext>`).
 */
export const manifest = z.strictObject({
  channel: z.enum(channels),
  documents: z.record(documentRef, sha256),
  files: z.array(z.string()),
})
export type Manifest = z.output<typeof manifest>

/**
 * `POST /_replica/<channel>/push`: documents to put and to remove, applied in one transaction. `recipient` is the
 * CMS's age public key that envelopes are sealed to. A push is idempotent: replaying it changes nothing.
 */
export const push = z.strictObject({
  channel: z.enum(channels),
  put: z.array(z.strictObject({ kind: z.string(), id: z.string(), hash: sha256, body: z.unknown() })).max(500),
  remove: z.array(documentRef).max(5000),
  recipient: z.string().startsWith('age1').optional(),
})
export type Push = z.output<typeof push>

/**
 * `GET /_replica/outbox`: sealed envelopes waiting, oldest first, at most 200; with `?after=<id>` those behind one that
 * stays, or from the beginning where that one is gone. `GET|DELETE /_replica/outbox/<id>`.
 */
export const outboxListing = z.strictObject({
  envelopes: z.array(z.strictObject({ id: z.string().regex(/^[\w-]{8,80}$/), bytes: z.int(), sha256 })),
})
export type OutboxListing = z.output<typeof outboxListing>

/** Names of the endpoints; `PUT /_replica/<channel>/files/<sha256>.<ext>` takes a file's bytes. */
export const replicaPaths = {
  manifest: (channel: string) => `/_replica/${channel}/manifest`,
  push: (channel: string) => `/_replica/${channel}/push`,
  file: (channel: string, name: string) => `/_replica/${channel}/files/${name}`,
  outbox: '/_replica/outbox',
  outboxAfter: (id: string) => `/_replica/outbox?after=${id}`,
  envelope: (id: string) => `/_replica/outbox/${id}`,
} as const
