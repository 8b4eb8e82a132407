import type { Channel } from '@aritai/domain'
import { getDocumentSchema, hashDocument, type Kind, type Push, push as pushSchema } from '@aritai/publication'
import type { z } from 'zod'
import type { NewDocument } from './document-rows.ts'
import { PushError } from './push-error.ts'

/** A push that may be applied: every document has passed the strict schema of its kind on this channel. */
export type CheckedPush = { put: NewDocument[]; remove: { kind: string; id: string }[]; recipient: string | undefined }

/** Checks all of a push before any of it is applied. Throws `PushError`. */
export function checkPush(channel: Channel, input: unknown): CheckedPush {
  const parsed = pushSchema.safeParse(input)
  if (!parsed.success) throw new PushError('malformed', `Not a push: ${describe(parsed.error)}`)
  const { data } = parsed
  if (data.channel !== channel) throw new PushError('wrong-channel', `Meant for ${data.channel}, sent to ${channel}`)
  return {
    put: data.put.map((item) => checkDocument(channel, item)),
    remove: data.remove.map(splitRef),
    recipient: data.recipient,
  }
}

function checkDocument(channel: Channel, { kind, id, hash, body }: Push['put'][number]): NewDocument {
  const schema = getDocumentSchema(channel, kind)
  if (!schema) throw new PushError('unknown-kind', `${kind} does not exist on the channel ${channel}`)
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new PushError('invalid-document', `${kind}/${id}: ${describe(parsed.error)}`)
  const document = parsed.data as Record<string, unknown>
  if (document.id !== id) throw new PushError('invalid-document', `${kind}/${id} carries another id in its body`)
  if (hashDocument(document) !== hash) throw new PushError('wrong-hash', `${kind}/${id} is not what its hash says`)
  return { kind: kind as Kind, id, hash, document }
}

/** Paths and the kind of trouble only: the values stay out of answers and logs. */
function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : ''
      return `${issue.path.join('.') || 'document'} ${issue.code}${keys}`
    })
    .join('; ')
}

function splitRef(ref: string): { kind: string; id: string } {
  const slash = ref.indexOf('/')
  return { kind: ref.slice(0, slash), id: ref.slice(slash + 1) }
}
