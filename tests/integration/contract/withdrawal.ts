import { readdirSync } from 'node:fs'
import { buildWithdrawalSubmission } from '@aritai/publication/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { takePhotoWithPlace } from './photo.ts'
import { getEverythingPublic, getPublic } from './public-documents.ts'
import { quoteEverywhere } from './quotations.ts'
import { refusalOf } from './refusal.ts'
import { asSystem } from './staff.ts'
import { getVoice, publishVoice, tellStory } from './voices.ts'

const words = {
  told: '蛍を見た帰り道canary-told',
  published: '蛍の帰り道canary-published',
  english: 'fireflies canary-english',
}
const changeNote = '「蛍の帰り道」への答えを改めました。'
const email = 'canary-teller@example.jp'

export const describeWithdrawal: Topic = (cms) => {
  describe('withdrawal', () => {
    let voice: Awaited<ReturnType<typeof publishVoice>>
    let photo = ''
    let quoting: Awaited<ReturnType<typeof quoteEverywhere>>
    const withdraw = (lookup: string) =>
      cms().intake.storeWithdrawal(cms().payload, buildWithdrawalSubmission({ receiptLookup: lookup }))
    const listFiles = () => readdirSync(cms().mediaFolder).filter((name) => name.startsWith(photo))

    const findKeysWith = async (text: string) =>
      Object.entries(await getEverythingPublic(cms()))
        .filter(([, row]) => JSON.stringify(row).includes(text))
        .map(([key]) => key)

    beforeAll(async () => {
      voice = await publishVoice(
        cms(),
        {
          text: words.told,
          title: words.published,
          displayName: 'canary-name',
          agreesTo: ['plan', 'showcase', 'displayName', 'photo', 'contact'],
          contact: { email },
          photo: { type: 'image/jpeg', alt: '蛍 canary-alt' },
        },
        await takePhotoWithPlace('canary-camera'),
      )
      const change = (locale: 'ja' | 'en', data: object) =>
        cms().payload.update({ collection: 'voices', id: voice.id, locale, data, ...asSystem })
      await change('ja', { text: words.published, staffNote: 'canary-note', personalInformationResolved: true })
      await change('en', { text: words.english, personalInformationResolved: true })
      quoting = await quoteEverywhere(cms(), voice.id)
      const answer = { collection: 'responses', id: quoting.answer } as const
      await cms().payload.update({ ...answer, data: { _status: 'published', changeNote }, ...asSystem })
      expect(await findKeysWith(changeNote)).toHaveLength(1)
      const { photo: media } = await cms().payload.findByID({
        collection: 'voices',
        id: voice.id,
        depth: 1,
        ...asSystem,
      })
      photo = typeof media === 'object' ? String(media?.filename).replace(/\.\w+$/, '') : ''
      expect(photo).not.toBe('')
      expect(listFiles().length).toBeGreaterThan(1)
      expect(await getPublic(cms(), 'showcase', 'voice', voice.id)).toMatchObject({
        photo: {},
        text: { ja: words.published },
      })
      expect(await cms().findTraces(words.published)).not.toEqual([])
      await withdraw(voice.lookup)
    })

    it('waits for a voice that has not arrived yet', async () => {
      await expect(withdraw(tellStory().lookup)).rejects.toThrow()
    })

    it('leaves an empty tombstone, which takes the same story in no more', async () => {
      await withdraw(voice.lookup)
      await cms()
        .intake.storeVoice(cms().payload, voice.submission)
        .catch(() => undefined)
      const tombstone = await getVoice(cms(), voice.lookup)
      expect(tombstone).toMatchObject({ state: 'withdrawn', consent: { plan: false, showcase: false } })
      for (const field of ['originalText', 'title', 'text', 'displayName', 'photo', 'staffNote'] as const)
        expect(tombstone[field] ?? undefined).toBeUndefined()
    })

    it('takes the words, the name and the contact out of every corner of the database', async () => {
      for (const trace of [...Object.values(words), 'canary-name', 'canary-note', 'canary-alt'])
        expect({ trace, in: await cms().findTraces(trace) }).toEqual({ trace, in: [] })
      const contacts = await cms().payload.count({
        collection: 'voice-contacts',
        where: { voice: { equals: voice.id } },
        ...asSystem,
      })
      const versions = await cms().payload.findVersions({
        collection: 'voices',
        where: { parent: { equals: voice.id } },
        ...asSystem,
      })
      expect({ contacts: contacts.totalDocs, versions: versions.totalDocs }).toEqual({ contacts: 0, versions: 0 })
    })

    it('takes the photo away with every file made of it', () => {
      expect(listFiles()).toEqual([])
    })

    it('takes the voice from both channels', async () => {
      for (const channel of ['citizens', 'showcase'] as const)
        expect(await getPublic(cms(), channel, 'voice', voice.id)).toBeUndefined()
    })

    it('takes the quotation out of a story and keeps the rest of the story', async () => {
      const story = await cms().payload.findByID({ collection: 'stories', id: quoting.story, depth: 0, ...asSystem })
      expect(JSON.stringify(story)).not.toContain(voice.id)
      expect(story).toMatchObject({ title: '朝市で教わる', _status: 'published', voices: [] })
      expect(story.body.root.children).toHaveLength(2)
      for (const channel of ['citizens', 'showcase'] as const) {
        const body = await getPublic(cms(), channel, 'story', quoting.story)
        expect(body).toMatchObject({ title: { ja: '朝市で教わる' } })
        expect(JSON.stringify(body)).not.toContain(voice.id)
      }
    })

    it('takes the voice out of action plans, and an answer to it alone goes with it', async () => {
      expect(await getPublic(cms(), 'citizens', 'action-plan', quoting.plan)).toMatchObject({ voices: [] })
      expect(await getPublic(cms(), 'citizens', 'response', quoting.answer)).toBeUndefined()
      const gone = cms().payload.findByID({ collection: 'responses', id: quoting.answer, ...asSystem })
      expect(await refusalOf(gone)).toMatchObject({ status: 404 })
    })

    it('leaves nothing public that names it but its receipt, and no note about an answer that went with it', async () => {
      expect(await findKeysWith(voice.id)).toEqual([])
      expect(await findKeysWith(voice.lookup)).toEqual([`citizens/receipt/${voice.lookup}`])
      expect(await findKeysWith(changeNote)).toEqual([])
    })

    it('is final', async () => {
      const again = cms().payload.update({
        collection: 'voices',
        id: voice.id,
        data: { state: 'in-review' },
        ...asSystem,
      })
      expect(await refusalOf(again)).toEqual({ status: 400, fields: ['state'] })
    })
  })
}
