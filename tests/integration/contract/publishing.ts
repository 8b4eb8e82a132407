import { hashDocument, measureDocument } from '@aritai/publication'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure, getMeasureData } from './documents.ts'
import { getEverythingPublic, getPublic } from './public-documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { writeMeasureInThreeLanguages } from './three-languages.ts'

export const describePublishing: Topic = (cms) => {
  describe('publishing', () => {
    let planner: ActingAs
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
    })

    const findPublicChanges = async (document: string) => {
      const everything = await getEverythingPublic(cms())
      const changes = Object.entries(everything).filter(([key]) => key.startsWith('citizens/change/'))
      return changes.map(([, { body }]) => body).filter((body) => JSON.stringify(body).includes(document))
    }

    it('keeps a draft inside', async () => {
      const data = await getMeasureData(cms())
      const { id } = await cms().payload.create({ collection: 'measures', data, draft: true, ...planner })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toBeUndefined()
    })

    it('makes exactly the strict public document of a measure public, in its three languages', async () => {
      const { id, expected } = await writeMeasureInThreeLanguages(cms(), planner)
      const body = await getPublic(cms(), 'citizens', 'measure', id)
      expect(body).toEqual(expected)
      expect(measureDocument.parse(body)).toEqual(expected)
      const { docs } = await cms().payload.find({
        collection: 'publications',
        where: { documentId: { equals: id } },
        ...asSystem,
      })
      expect(docs.map(({ key, hash }) => ({ key, hash }))).toEqual([
        { key: `citizens/measure/${id}`, hash: hashDocument(expected) },
      ])
    })

    it('refuses a measure that lacks what the rules ask for, with an error at the field', async () => {
      const data = await getMeasureData(cms(), { _status: 'published', horizonReason: '' })
      const refusal = await refusalOf(cms().payload.create({ collection: 'measures', data, ...planner }))
      expect(refusal).toEqual({ status: 400, fields: ['horizonReason'] })
    })

    it('leaves what is public as it is while a draft lies on top of it', async () => {
      const { id } = await createMeasure(cms())
      const before = await getPublic(cms(), 'citizens', 'measure', id)
      await cms().payload.update({
        collection: 'measures',
        id,
        data: { name: '下書きの名前がある' },
        draft: true,
        ...planner,
      })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toEqual(before)
      const edited = await cms().payload.findByID({ collection: 'measures', id, draft: true, ...planner })
      expect(edited.name).toBe('下書きの名前がある')
    })

    it('asks what changed and why when something public changes, and tells it in public', async () => {
      const { id } = await createMeasure(cms())
      const change = { name: 'どの家庭にも合う預け先がある', _status: 'published' as const }
      const silent = cms().payload.update({ collection: 'measures', id, data: change, ...planner })
      expect(await refusalOf(silent)).toEqual({ status: 400, fields: ['changeNote'] })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toMatchObject({
        name: { ja: 'ライフスタイルに合う預け先がある' },
      })

      const changeNote = '市民対話での意見を受けて、対象を広げました。'
      await cms().payload.update({ collection: 'measures', id, data: { ...change, changeNote }, ...planner })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toMatchObject({ name: { ja: change.name } })
      const { docs } = await cms().payload.find({
        collection: 'changes',
        where: { 'subject.document': { equals: id } },
        ...asSystem,
      })
      expect(docs.map(({ note, title }) => ({ note, title }))).toEqual([{ note: changeNote, title: change.name }])
      expect(await getPublic(cms(), 'citizens', 'change', String(docs[0]?.id))).toMatchObject({
        subject: { kind: 'measure', id },
        note: { ja: changeNote },
      })
    })

    it('takes back what is unpublished, with the notes of its changes', async () => {
      const { id } = await createMeasure(cms())
      const save = (data: object) => cms().payload.update({ collection: 'measures', id, data, ...planner })
      const changeNote = '名前をわかりやすくしました。'
      await save({ name: '近くに預け先がある', _status: 'published', changeNote })
      expect(await findPublicChanges(id)).toHaveLength(1)
      await save({ _status: 'draft' })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toBeUndefined()
      expect(await findPublicChanges(id)).toEqual([])
      // Taken back, rewritten and published again it would have changed without a word.
      expect(await refusalOf(save({ _status: 'published' }))).toEqual({ status: 400, fields: ['changeNote'] })
      const again = '確かめたうえで、また公開します。'
      await save({ _status: 'published', changeNote: again })
      const notes = (await findPublicChanges(id)).map((change) => (change as { note: { ja: string } }).note.ja)
      expect(notes.toSorted()).toEqual([changeNote, again].toSorted())
    })

    it('keeps a public address under a draft, and after it was taken back', async () => {
      const movedAfter = async (before: { data: object; draft?: boolean }, move: object, draft = false) => {
        const { id } = await createMeasure(cms())
        const save = (data: object, draft: boolean) =>
          cms().payload.update({ collection: 'measures', id, data, draft, ...planner })
        await save(before.data, before.draft ?? false)
        return refusalOf(save({ slug: 'elsewhere', ...move }, draft))
      }
      const underDraft = { data: { name: '下書き' }, draft: true }
      const published = { _status: 'published', changeNote: '引っ越しました。' }
      const isRefused = { status: 400, fields: ['slug'] }
      expect(await movedAfter(underDraft, published)).toEqual(isRefused)
      expect(await movedAfter(underDraft, {}, true)).toEqual(isRefused)
      expect(await movedAfter({ data: { _status: 'draft' } }, {})).toEqual(isRefused)
    })

    it('publishes every language or none', async () => {
      const { id } = await createMeasure(cms())
      const data = { name: 'A place that fits', _status: 'published' as const, changeNote: '英語を加えました。' }
      const english = { locale: 'en', publishSpecificLocale: 'en' } as const
      const saving = cms().payload.update({ collection: 'measures', id, data, ...english, ...planner })
      expect(await refusalOf(saving)).toMatchObject({ status: 400 })
    })

    it('does not let a person delete what was public once, and keeps it public', async () => {
      const { id } = await createMeasure(cms())
      expect(await refusalOf(cms().payload.delete({ collection: 'measures', id, ...planner }))).toMatchObject({
        status: 400,
      })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toBeDefined()
    })
  })
}
