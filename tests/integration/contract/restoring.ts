import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { getPublic } from './public-documents.ts'
import { createStory } from './quotations.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { writeMeasureInThreeLanguages } from './three-languages.ts'
import { publishVoice } from './voices.ts'

export const describeRestoring: Topic = (cms) => {
  describe('restoring a version', () => {
    let planner: ActingAs
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
    })
    const listVersions = async (collection: 'voices' | 'stories', id: string) => {
      const where = { parent: { equals: id } }
      return (await cms().payload.findVersions({ collection, where, sort: 'createdAt', depth: 0, ...asSystem })).docs
    }

    it('brings back the words of a measure in every language, and tells in public that it was done', async () => {
      const { id, expected } = await writeMeasureInThreeLanguages(cms(), planner)
      const change = { name: '別の名前になっている', _status: 'published' as const, changeNote: '名前を変えました。' }
      await cms().payload.update({ collection: 'measures', id, data: change, ...planner })
      const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
      const { docs: versions } = await cms().payload.findVersions({
        collection: 'measures',
        where,
        sort: 'createdAt',
        ...asSystem,
      })
      const [first] = versions
      await cms().payload.restoreVersion({ collection: 'measures', id: String(first?.id), ...planner })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toEqual(expected)
      const { docs } = await cms().payload.find({
        collection: 'changes',
        where: { 'subject.document': { equals: id } },
        sort: 'createdAt',
        ...asSystem,
      })
      expect(docs).toHaveLength(2)
      expect(await getPublic(cms(), 'citizens', 'change', String(docs[1]?.id))).toMatchObject({
        title: expected.name,
        note: { ja: '以前の版の内容に戻しました。' },
        subject: { kind: 'measure', id },
      })
    })

    it('cannot bring back a withdrawn voice', async () => {
      const { id } = await publishVoice(cms(), { text: '戻らない言葉 canary-restored' })
      const versions = await listVersions('voices', id)
      expect(versions.length).toBeGreaterThan(1)
      await cms().payload.update({ collection: 'voices', id, data: { state: 'withdrawn' }, ...asSystem })
      for (const version of versions) {
        const restored = cms().payload.restoreVersion({ collection: 'voices', id: String(version.id), ...planner })
        expect((await refusalOf(restored)).status).toBeGreaterThanOrEqual(400)
      }
      expect(await cms().findTraces('canary-restored')).toEqual([])
    })

    it('cannot bring back the quotation of a withdrawn voice', async () => {
      const { id: voice } = await publishVoice(cms())
      const { id } = await createStory(cms(), voice)
      const [first] = await listVersions('stories', id)
      await cms().payload.update({ collection: 'voices', id: voice, data: { state: 'withdrawn' }, ...asSystem })
      for (const version of await listVersions('stories', id)) expect(JSON.stringify(version)).not.toContain(voice)
      await cms().payload.restoreVersion({ collection: 'stories', id: String(first?.id), ...planner })
      const story = await cms().payload.findByID({ collection: 'stories', id, depth: 0, ...asSystem })
      expect(story.body.root.children).toHaveLength(2)
      expect(JSON.stringify(story)).not.toContain(voice)
      expect(JSON.stringify(await getPublic(cms(), 'citizens', 'story', id))).not.toContain(voice)
    })
  })
}
