import { readdirSync } from 'node:fs'
import { buildWithdrawalSubmission } from '@aritai/publication/testing'
import { describe, expect, it, vi } from 'vitest'
import type { Topic } from './contract.ts'
import { takePhotoWithPlace } from './photo.ts'
import { getEverythingPublic } from './public-documents.ts'
import { quoteEverywhere } from './quotations.ts'
import { asSystem } from './staff.ts'
import { getVoice, publishVoice } from './voices.ts'

const aMinute = 61_000

export const describeUnfinishedWithdrawal: Topic = (cms) => {
  describe('a withdrawal that stops halfway', () => {
    /** Publishes a voice that is quoted everywhere, and withdraws it while a step of the database fails once. */
    async function withdrawWithFailure(step: 'deleteVersions' | 'updateVersion' | 'deleteOne') {
      const voice = await publishVoice(
        cms(),
        {
          text: `沢の音canary-unfinished-${step}`,
          agreesTo: ['plan', 'photo', 'contact'],
          contact: { email: `canary-${step}@example.jp` },
          photo: { type: 'image/jpeg', alt: '沢' },
        },
        await takePhotoWithPlace('canary-camera'),
      )
      const quoting = await quoteEverywhere(cms(), voice.id)
      const failure = vi.spyOn(cms().payload.db, step).mockRejectedValue(new Error('no space left on the device'))
      const level = cms().payload.logger.level
      cms().payload.logger.level = 'silent'
      await expect(withdraw(voice.lookup)).rejects.toThrow()
      await expect(withdraw(voice.lookup)).rejects.toThrow()
      failure.mockRestore()
      cms().payload.logger.level = level
      expect(await getVoice(cms(), voice.lookup)).toMatchObject({ state: 'withdrawn' })
      return { ...voice, quoting, words: `canary-unfinished-${step}` }
    }
    const withdraw = (receiptLookup: string) =>
      cms().intake.storeWithdrawal(cms().payload, buildWithdrawalSubmission({ receiptLookup }))

    const sweep = (after = aMinute) => cms().voices.finishErasures(cms().payload, new Date(Date.now() + after))

    async function expectGone({ id, lookup, quoting, words }: Awaited<ReturnType<typeof withdrawWithFailure>>) {
      expect(await getVoice(cms(), lookup)).toMatchObject({ photo: null, erasedOn: expect.stringMatching(/^\d{4}-/) })
      const { payload } = cms()
      const of = { where: { voice: { equals: id } }, ...asSystem }
      expect((await payload.count({ collection: 'voice-contacts', ...of })).totalDocs).toBe(0)
      const where = { id: { equals: quoting.answer } }
      expect((await payload.count({ collection: 'responses', where, ...asSystem })).totalDocs).toBe(0)
      const rows = Object.entries(await getEverythingPublic(cms()))
      expect(rows.filter(([, row]) => JSON.stringify(row).includes(id))).toEqual([])
      expect(await cms().findTraces(words)).toEqual([])
      expect(await cms().findTraces('canary-camera')).toEqual([])
    }

    it('is finished when its envelope is taken in again', async () => {
      for (const step of ['deleteVersions', 'updateVersion'] as const) {
        const voice = await withdrawWithFailure(step)
        await withdraw(voice.lookup)
        await expectGone(voice)
      }
    })

    it('is finished by the sweep at start, photo and contact included, and a second sweep finds nothing', async () => {
      const before = readdirSync(cms().mediaFolder).length
      const voice = await withdrawWithFailure('deleteOne')
      expect(readdirSync(cms().mediaFolder).length).toBeGreaterThanOrEqual(before)
      // One that began just now may still be going on.
      expect(await sweep(0)).toBe(0)
      expect(await sweep()).toBe(1)
      await expectGone(voice)
      expect(readdirSync(cms().mediaFolder).length).toBe(before)
      expect(await sweep()).toBe(0)
    })
  })
}
