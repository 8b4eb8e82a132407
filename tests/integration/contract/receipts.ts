import { openReceiptStatus, receiptDocument } from '@aritai/publication'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { buildAnswer, createDepartment } from './documents.ts'
import { getPublic } from './public-documents.ts'
import { asSystem } from './staff.ts'
import { decide, publishVoice, receiveVoice, tellStory } from './voices.ts'

export const describeReceipts: Topic = (cms) => {
  describe('a receipt', () => {
    let department = ''
    beforeAll(async () => {
      department = await createDepartment(cms(), '地域交通課')
    })
    const readReceipt = async (lookup: string, statusKey: Uint8Array) =>
      openReceiptStatus(receiptDocument.parse(await getPublic(cms(), 'citizens', 'receipt', lookup)), statusKey)
    const answer = (voice: string, changes: Parameters<typeof buildAnswer>[2] = {}) =>
      cms().payload.create({ collection: 'responses', data: buildAnswer(department, [voice], changes), ...asSystem })

    it('is there as soon as the voice is received, and opens with its own key alone', async () => {
      const { lookup, statusKey } = await receiveVoice(cms())
      expect(await readReceipt(lookup, statusKey)).toEqual({
        state: 'received',
        receivedOn: '2026-11-22',
        answers: [],
        printedIn: [],
      })
      expect(await readReceipt(lookup, tellStory().statusKey)).toBeUndefined()
    })

    it('leads to the public voice and shows the answers to it', async () => {
      const { id, lookup, statusKey } = await publishVoice(cms())
      const { id: response } = await answer(id)
      const voice = await cms().payload.findByID({ collection: 'voices', id, ...asSystem })
      expect(await readReceipt(lookup, statusKey)).toMatchObject({
        state: 'published',
        voice: { id, slug: voice.slug },
        answers: [
          { kind: 'doing', text: { ja: '来月から夕方の便を一本ふやします。' }, department: { ja: '地域交通課' } },
        ],
      })
      expect(await getPublic(cms(), 'citizens', 'response', response)).toBeDefined()
    })

    it('alone shows the answer to a voice that is kept private', async () => {
      const { id, lookup, statusKey } = await receiveVoice(cms())
      const stateReason = 'ほかの方のことが書かれているため、公開せずに担当課へ伝えました。'
      await decide(cms(), id, { state: 'kept', stateReason })
      const text = 'ご家族のことを伺いました。来週、担当から手続きをご案内します。'
      const { id: response } = await answer(id, { text })
      expect(await readReceipt(lookup, statusKey)).toMatchObject({
        state: 'kept',
        reason: { ja: stateReason },
        answers: [{ text: { ja: text }, on: '2026-11-20' }],
      })
      expect(await getPublic(cms(), 'citizens', 'response', response)).toBeUndefined()
      const { docs } = await cms().payload.find({ collection: 'publications', pagination: false, ...asSystem })
      expect(JSON.stringify(docs)).not.toContain(text)
    })

    it('does not show an answer that is still a draft', async () => {
      const { id, lookup, statusKey } = await publishVoice(cms())
      await answer(id, { _status: 'draft' })
      expect(await readReceipt(lookup, statusKey)).toMatchObject({ answers: [] })
    })

    it('tells after a withdrawal that the voice was withdrawn, and nothing else', async () => {
      const { id, lookup, statusKey } = await publishVoice(cms())
      await answer(id)
      await cms().payload.update({ collection: 'voices', id, data: { state: 'withdrawn' }, ...asSystem })
      expect(await readReceipt(lookup, statusKey)).toEqual({
        state: 'withdrawn',
        receivedOn: '2026-11-22',
        answers: [],
        printedIn: [],
      })
    })
  })
}
