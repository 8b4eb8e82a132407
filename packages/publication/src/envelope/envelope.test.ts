import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIdentityMarkSubmission, buildVoiceSubmission, buildWithdrawalSubmission } from '../testing/submission.ts'
import { createIdentity, type EnvelopeKeys, openEnvelope, sealSubmission } from './envelope.ts'
import { envelopeBuckets, frame } from './framing.ts'

let keys: EnvelopeKeys
beforeAll(async () => {
  keys = await createIdentity()
})

describe('a sealed envelope', () => {
  it('brings a story and its photo to the holder of the identity, byte for byte', async () => {
    const submission = buildVoiceSubmission({ photo: { type: 'image/jpeg' } })
    const photo = Uint8Array.from({ length: 5000 }, (_, index) => index % 251)
    const opened = await openEnvelope(keys.identity, await sealSubmission(keys.recipient, submission, photo))
    expect(opened.submission).toEqual(submission)
    expect(opened.photo).toEqual(photo)
  })

  it('holds no readable word of the story', async () => {
    const envelope = Buffer.from(await sealSubmission(keys.recipient, buildVoiceSubmission({ text: 'canary-8c1f' })))
    expect(envelope.includes('canary-8c1f')).toBe(false)
    expect(envelope.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  })

  it('is as large for a short story as for the longest one, for a withdrawal and for a mark', async () => {
    const sizes = await Promise.all(
      [
        buildVoiceSubmission({ text: '短い。' }),
        buildVoiceSubmission({ text: '長'.repeat(8000) }),
        buildWithdrawalSubmission(),
        buildIdentityMarkSubmission({ words: '遠'.repeat(1000) }),
      ].map(async (submission) => (await sealSubmission(keys.recipient, submission)).length),
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('stays closed to another identity', async () => {
    const envelope = await sealSubmission(keys.recipient, buildWithdrawalSubmission())
    const other = await createIdentity()
    await expect(openEnvelope(other.identity, envelope)).rejects.toMatchObject({ code: 'other-recipient' })
  })

  it('tells when it was cut short or altered', async () => {
    const envelope = await sealSubmission(keys.recipient, buildWithdrawalSubmission())
    await expect(openEnvelope(keys.identity, envelope.subarray(0, 900))).rejects.toMatchObject({ code: 'damaged' })
    const altered = Uint8Array.from(envelope)
    altered[700] = (altered[700] ?? 0) ^ 1
    await expect(openEnvelope(keys.identity, altered)).rejects.toMatchObject({ code: 'damaged' })
    await expect(openEnvelope(keys.identity, new Uint8Array())).rejects.toMatchObject({ code: 'damaged' })
  })

  it('refuses what is no public key, and a photo larger than the largest envelope', async () => {
    const seal = (recipient: string, photo?: Uint8Array) => sealSubmission(recipient, buildVoiceSubmission(), photo)
    await expect(seal('age1nobody')).rejects.toMatchObject({ code: 'bad-recipient' })
    await expect(seal(keys.recipient, new Uint8Array(13_000_000))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('refuses to carry fields that no submission has', async () => {
    const odd = { ...buildVoiceSubmission(), address: '203.0.113.7' }
    await expect(sealSubmission(keys.recipient, odd)).rejects.toThrow('address')
  })
})

describe('the framing inside an envelope', () => {
  it('always fills a bucket', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 40_000 }), (json, photo) => {
        expect(envelopeBuckets).toContain(frame(json, photo).length)
      }),
    )
  })
})
