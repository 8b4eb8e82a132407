import { describe, expect, it, vi } from 'vitest'
import type { Topic } from './contract.ts'
import { buildEditedText, paragraph } from './edited-text.ts'
import { takePhotoWithPlace } from './photo.ts'
import { createStory } from './quotations.ts'
import { refusalOf } from './refusal.ts'
import { asSystem } from './staff.ts'
import { getVoice, publishVoice, tellStory } from './voices.ts'

const photo = { type: 'image/jpeg', alt: '沢' } as const

export const describeTellersPhotos: Topic = (cms) => {
  describe('a photo that came with a voice', () => {
    const countPhotos = async () => (await cms().payload.count({ collection: 'media', ...asSystem })).totalDocs

    it('cannot be put into a story, as its picture or in its text', async () => {
      const bytes = await takePhotoWithPlace('camera')
      const voice = await publishVoice(cms(), { agreesTo: ['plan', 'photo'], photo }, bytes)
      const media = String((await getVoice(cms(), voice.lookup)).photo)
      const story = await createStory(cms(), voice.id)
      const save = (data: object) =>
        cms().payload.update({
          collection: 'stories',
          id: story.id,
          data: { ...data, changeNote: '写真' },
          ...asSystem,
        })
      expect(await refusalOf(save({ picture: media }))).toEqual({ status: 400, fields: ['picture'] })
      const upload = {
        type: 'upload',
        relationTo: 'media',
        value: media,
        version: 3,
        format: '',
        fields: {},
        id: media,
      }
      const body = buildEditedText(paragraph('沢の朝。'), upload as never)
      expect(await refusalOf(save({ body }))).toEqual({ status: 400, fields: ['body'] })
    })

    it('is neither lost nor left behind when its voice cannot be stored', async () => {
      const told = tellStory({ agreesTo: ['plan', 'photo'], photo })
      const bytes = await takePhotoWithPlace('camera')
      const store = () => cms().intake.storeVoice(cms().payload, told.submission, bytes)
      const before = await countPhotos()
      const create = cms().payload.create.bind(cms().payload)
      for (const failing of ['voices', 'media']) {
        const full = vi.spyOn(cms().payload, 'create').mockImplementation(async (options) => {
          if (options.collection === failing) throw new Error('no space left on the device')
          return create(options)
        })
        await expect(store()).rejects.toThrow('no space')
        full.mockRestore()
        expect(await countPhotos()).toBe(before)
      }
      await store()
      expect((await getVoice(cms(), told.lookup)).photo).toBeTruthy()
      expect(await countPhotos()).toBe(before + 1)
    })

    it('costs nobody the voice when it cannot be read', async () => {
      const told = tellStory({ agreesTo: ['plan', 'photo'], photo })
      await cms().intake.storeVoice(cms().payload, told.submission, new Uint8Array([1, 2, 3]))
      const voice = await getVoice(cms(), told.lookup)
      expect([voice.photo ?? null, voice.staffNote]).toEqual([null, expect.stringContaining('写真')])
    })
  })
}
