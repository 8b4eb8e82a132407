import { voiceDocument } from '@aritai/publication'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { getPublic } from './public-documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { decide, getVoice, publishVoice, receiveVoice, tellStory } from './voices.ts'

export const describeVoiceLife: Topic = (cms) => {
  describe('the life of a voice', () => {
    let moderator: ActingAs
    beforeAll(async () => {
      moderator = await hire(cms(), 'moderator')
    })
    const save = (id: string, data: object) =>
      cms().payload.update({ collection: 'voices', id, data, depth: 0, ...moderator })

    it('begins once, however often the same story arrives', async () => {
      const { submission, lookup } = tellStory({ contact: { email: 'teller@example.jp' } })
      await cms().intake.storeVoice(cms().payload, submission)
      await cms().intake.storeVoice(cms().payload, submission)
      const voice = await getVoice(cms(), lookup)
      expect(voice).toMatchObject({ state: 'received', originalText: submission.text, receivedOn: '2026-11-22' })
      const { totalDocs } = await cms().payload.count({
        collection: 'voice-contacts',
        where: { voice: { equals: voice.id } },
        ...asSystem,
      })
      expect(totalDocs).toBe(1)
    })

    it('is kept when it names a place that is gone', async () => {
      const { lookup } = await receiveVoice(cms(), { area: 'a-district-that-was-removed' })
      expect((await getVoice(cms(), lookup)).area ?? undefined).toBeUndefined()
    })

    it('cannot be published past its review', async () => {
      const { id } = await receiveVoice(cms())
      expect(await refusalOf(save(id, { state: 'published' }))).toEqual({ status: 400, fields: ['state'] })
    })

    it('is published only with consent', async () => {
      const { id } = await receiveVoice(cms(), { agreesTo: [] })
      await save(id, { state: 'in-review' })
      const refusal = await refusalOf(save(id, { state: 'published', personalInformationResolved: true }))
      expect(refusal).toEqual({ status: 400, fields: ['consent.plan'] })
      expect(await getPublic(cms(), 'citizens', 'voice', id)).toBeUndefined()
    })

    it('is published only when personal information in it is resolved', async () => {
      const { id } = await receiveVoice(cms(), { text: '困ったら090-1234-5678に電話してください。' })
      await save(id, { state: 'in-review' })
      const refusal = await refusalOf(save(id, { state: 'published' }))
      expect(refusal).toEqual({ status: 400, fields: ['personalInformationResolved'] })
      const edited = { text: '困ったら電話してください。', edits: ['anonymised'] }
      expect(await refusalOf(save(id, { state: 'published', ...edited, edits: [] }))).toMatchObject({
        fields: ['edits'],
      })
      await save(id, { state: 'published', ...edited, personalInformationResolved: true })
      expect(await getPublic(cms(), 'citizens', 'voice', id)).toMatchObject({
        text: { ja: '困ったら電話してください。' },
      })
    })

    it('never gains a consent its teller did not give', async () => {
      const { id } = await receiveVoice(cms(), { agreesTo: ['plan'] })
      expect(await refusalOf(save(id, { consent: { showcase: true } }))).toEqual({
        status: 400,
        fields: ['consent.showcase'],
      })
    })

    it('is public on the citizens’ pages and not in the showcase without that consent', async () => {
      const { id } = await publishVoice(cms(), { agreesTo: ['plan'] })
      const body = await getPublic(cms(), 'citizens', 'voice', id)
      expect(voiceDocument.parse(body)).toEqual(body)
      expect(await getPublic(cms(), 'showcase', 'voice', id)).toBeUndefined()

      const everywhere = await publishVoice(cms(), { agreesTo: ['plan', 'showcase'] })
      expect(await getPublic(cms(), 'showcase', 'voice', everywhere.id)).toBeDefined()
    })

    it('shows a name only with consent to the name, and never the words as told', async () => {
      const text = 'みどり湖の朝が好きです。'
      const { id } = await receiveVoice(cms(), { text, displayName: '湖のひと' })
      await save(id, { text: '朝の湖が好きです。' })
      await decide(cms(), id, { state: 'published' })
      const body = JSON.stringify(await getPublic(cms(), 'citizens', 'voice', id))
      expect(body).toContain('朝の湖が好きです。')
      expect(body).not.toContain('湖のひと')
      expect(body).not.toContain(text)
    })

    it('keeps the words as told, whoever saves', async () => {
      const { id, lookup, submission } = await receiveVoice(cms())
      const data = { originalText: '別の言葉' }
      await save(id, data)
      const bySystem = cms().payload.update({ collection: 'voices', id, data, ...asSystem })
      expect(await refusalOf(bySystem)).toEqual({ status: 400, fields: ['originalText'] })
      expect((await getVoice(cms(), lookup)).originalText).toBe(submission.text)
    })

    it('leaves a channel at once when the consent is taken back', async () => {
      const { id } = await publishVoice(cms(), { agreesTo: ['plan', 'showcase'] })
      await save(id, { consent: { showcase: false } })
      expect(await getPublic(cms(), 'showcase', 'voice', id)).toBeUndefined()
      expect(await getPublic(cms(), 'citizens', 'voice', id)).toBeDefined()
    })

    it('is kept or returned only with a reason', async () => {
      const { id } = await receiveVoice(cms())
      await save(id, { state: 'in-review' })
      for (const state of ['kept', 'returned'])
        expect(await refusalOf(save(id, { state }))).toEqual({ status: 400, fields: ['stateReason'] })
      await save(id, { state: 'kept', stateReason: 'お名前が特定されるため、担当課に伝えました。' })
      expect(await getPublic(cms(), 'citizens', 'voice', id)).toBeUndefined()
    })
  })
}
