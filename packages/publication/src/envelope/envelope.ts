import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { EnvelopeError } from './envelope-error.ts'
import { frame, unframe } from './framing.ts'
import { type Submission, submission } from './submission.ts'

/** `identity` (AGE-SECRET-KEY-1…) stays in the CMS; `recipient` (age1…) is pushed to the replicas. */
export type EnvelopeKeys = { identity: string; recipient: string }

export async function createIdentity(): Promise<EnvelopeKeys> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/**
 * Seals a submission, and its photo if it has one, to the CMS's public key in the age format, filled up to a bucket
 * (see `framing.ts`). Only the holder of the identity can open it, the site that sealed it cannot. Throws
 * `EnvelopeError` with `bad-recipient` or `too-large`, and a `ZodError` for a submission that is none.
 */
export async function sealSubmission(recipient: string, content: Submission, photo?: Uint8Array): Promise<Uint8Array> {
  const framed = frame(JSON.stringify(submission.parse(content)), photo)
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient)
  } catch (cause) {
    throw new EnvelopeError('bad-recipient', { cause })
  }
  return encrypter.encrypt(framed)
}

/** Opens an envelope. Throws `EnvelopeError` with `other-recipient`, `damaged` or `unknown-format`. */
export async function openEnvelope(
  identity: string,
  bytes: Uint8Array,
): Promise<{ submission: Submission; photo: Uint8Array | undefined }> {
  const { json, photo } = unframe(await decrypt(identity, bytes))
  const parsed = submission.safeParse(parseJson(json))
  if (!parsed.success) throw new EnvelopeError('unknown-format', { cause: parsed.error })
  return { submission: parsed.data, photo }
}

async function decrypt(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(bytes)
  } catch (cause) {
    const isOther = cause instanceof Error && cause.message.startsWith('no identity matched')
    throw new EnvelopeError(isOther ? 'other-recipient' : 'damaged', { cause })
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
