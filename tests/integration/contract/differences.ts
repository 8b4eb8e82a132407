import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure } from './documents.ts'
import { buildEditedText, paragraph, quotation } from './edited-text.ts'
import { getPublic } from './public-documents.ts'
import { createStory } from './quotations.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { publishVoice } from './voices.ts'

export const describeDifferences: Topic = (cms) => {
  describe('what changed', () => {
    let planner: ActingAs
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
    })
    const save = (id: string, data: object, draft = false) =>
      cms().payload.update({ collection: 'measures', id, data, ...(draft ? { draft: true } : {}), ...planner })
    const publish = (id: string, data: object, changeNote = '対話での意見を受けて変えました。') =>
      save(id, { ...data, changeNote, _status: 'published' })
    const changesOf = async (document: string) =>
      (
        await cms().payload.find({
          collection: 'changes',
          where: { 'subject.document': { equals: document } },
          sort: 'createdAt',
          ...asSystem,
        })
      ).docs

    it('is told in public field by field, in the words before and after', async () => {
      const { id, name } = await createMeasure(cms())
      await publish(id, { name: '親子が安心して預け先を選べている', horizon: 'focused' })
      const [change] = await changesOf(id)
      expect(await getPublic(cms(), 'citizens', 'change', String(change?.id))).toMatchObject({
        difference: [
          {
            label: { ja: '施策の名前（ありたい姿）', en: 'Name (desired state)' },
            before: { ja: name },
            after: { ja: '親子が安心して預け先を選べている' },
          },
          { label: { ja: '投資の期間' }, before: { ja: '長期継続' }, after: { ja: '短期集中' } },
        ],
      })
    })

    it('in a translation alone is told in that language', async () => {
      const { id } = await createMeasure(cms())
      await cms().payload.update({
        collection: 'measures',
        id,
        locale: 'en',
        data: { name: 'Childcare fits', changeNote: '英語の訳を加えました。', _status: 'published' },
        ...planner,
      })
      const [change] = await changesOf(id)
      expect(change?.difference).toEqual([{ label: expect.anything(), after: { en: 'Childcare fits' } }])
    })

    it('holds nothing that was a draft only, and nothing from before the document was taken back', async () => {
      const { id } = await createMeasure(cms(), { name: '前の名前がある' })
      await save(id, { name: '下書きだけの名前がある' }, true)
      await publish(id, { name: '公開した名前がある' })
      await save(id, { _status: 'draft' })
      await publish(id, { name: 'もう一度公開した名前がある' })
      const told = (await changesOf(id)).map(({ difference }) => JSON.stringify(difference ?? null))
      expect(told[0]).toContain('前の名前がある')
      expect(told.join()).not.toContain('下書きだけ')
      expect(told[1]).toBe('null')
    })

    it('of many documents at once is told of each, with its note', async () => {
      const ids = [(await createMeasure(cms())).id, (await createMeasure(cms())).id]
      await cms().payload.update({
        collection: 'measures',
        where: { id: { in: ids } },
        data: { currentState: '4か所で足りない', changeNote: 'まとめて数字を改めました。', _status: 'published' },
        ...planner,
      })
      for (const id of ids)
        expect(await changesOf(id)).toMatchObject([
          { note: 'まとめて数字を改めました。', difference: [{ after: { ja: '4か所で足りない' } }] },
        ])
    })

    it('never repeats the words of a voice, and nothing of it stays when the voice is taken back', async () => {
      const words = 'canary-in-a-difference 朝の坂道で声をかけられた。'
      const { id: voice } = await publishVoice(cms(), { text: words })
      const { id } = await createStory(cms(), voice)
      const excerpt = { ...paragraph('canary-in-a-difference 坂道で'), type: 'quote' }
      const body = buildEditedText(paragraph('市が立つ朝。'), excerpt, quotation(voice))
      const story = { body, changeNote: '引用を短くしました。', _status: 'published' as const }
      await cms().payload.update({ collection: 'stories', id, data: story as object, ...planner })
      const [change] = await changesOf(id)
      expect(change?.note).toBe(story.changeNote)
      expect(JSON.stringify(change)).not.toContain('canary')
      expect(change?.difference ?? null).toBeNull()
      await cms().payload.update({ collection: 'voices', id: voice, data: { state: 'withdrawn' }, ...asSystem })
      expect(await cms().findTraces('canary-in-a-difference')).toEqual([])
    })
  })
}
