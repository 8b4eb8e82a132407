import { describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { asSystem } from './staff.ts'
import { decide, receiveVoice } from './voices.ts'

const aDay = 86_400_000

export const describeErasure: Topic = (cms) => {
  describe('contact details', () => {
    const receive = (email: string) => receiveVoice(cms(), { contact: { email }, agreesTo: ['plan', 'contact'] })
    const findContact = async (voice: string) => {
      const where = { voice: { equals: voice } }
      return (await cms().payload.find({ collection: 'voice-contacts', where, depth: 0, ...asSystem })).docs[0]
    }
    const eraseAfterDays = (days: number) =>
      cms().intake.eraseDueContacts(cms().payload, new Date(Date.now() + days * aDay))

    it('lie encrypted in the database and are readable through the CMS', async () => {
      const { id } = await receive('canary-contact@example.jp')
      expect(await findContact(id)).toMatchObject({ email: 'canary-contact@example.jp' })
      expect(await cms().findTraces('canary-contact@example.jp')).toEqual([])
    })

    it('are erased thirty days after the decision on the voice, others not; and a second time changes nothing', async () => {
      const undecided = await receive('undecided@example.jp')
      const decided = await receive('decided@example.jp')
      await decide(cms(), decided.id, { state: 'published' })

      await eraseAfterDays(29)
      expect(await findContact(decided.id)).toBeDefined()
      expect(await eraseAfterDays(31)).toBeGreaterThan(0)
      expect(await findContact(decided.id)).toBeUndefined()
      expect(await findContact(undecided.id)).toMatchObject({ email: 'undecided@example.jp' })
      expect(await eraseAfterDays(31)).toBe(0)
    })

    it('are erased once when two processes find them due together', async () => {
      const { id } = await receive('twice@example.jp')
      await decide(cms(), id, { state: 'kept', stateReason: '担当課に伝えました。' })
      const outcomes = await Promise.allSettled([eraseAfterDays(31), eraseAfterDays(31)])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
      expect(await findContact(id)).toBeUndefined()
    })

    it('stay while a decision is taken back', async () => {
      const { id } = await receive('again@example.jp')
      await decide(cms(), id, { state: 'published' })
      await cms().payload.update({ collection: 'voices', id, data: { state: 'in-review' }, ...asSystem })
      await eraseAfterDays(31)
      expect(await findContact(id)).toBeDefined()
    })
  })
}
