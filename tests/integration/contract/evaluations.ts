import type { RequiredDataFromCollectionSlug, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createDepartment, createMeasure, newSlug } from './documents.ts'
import { getPublic } from './public-documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'

export const describeEvaluations: Topic = (cms) => {
  describe('the evaluation of a measure', () => {
    let officer: ActingAs
    let stranger: ActingAs
    let planner: ActingAs
    let measure = ''
    beforeAll(async () => {
      const children = await createDepartment(cms(), 'こども課')
      officer = await hire(cms(), 'department', children)
      stranger = await hire(cms(), 'department', await createDepartment(cms(), '地域交通課'))
      planner = await hire(cms(), 'planner')
      measure = (await createMeasure(cms(), { leadDepartment: children })).id
    })
    const draft = (fiscalYear: number, as: ActingAs) =>
      cms().payload.create({
        collection: 'evaluations',
        data: buildEvaluation(measure, fiscalYear),
        draft: true,
        depth: 0,
        ...as,
      })
    const save = (id: string, data: object, as: ActingAs, isDraft = false) => {
      const options = { collection: 'evaluations', id, data, depth: 0, ...as } as const
      return isDraft ? cms().payload.update({ ...options, draft: true }) : cms().payload.update(options)
    }

    it('is drafted by the department that leads the measure, and by no other', async () => {
      const { id } = await draft(2024, officer)
      await save(id, { learnt: '訪問を続けると相談がふえた。' }, officer, true)
      expect((await refusalOf(draft(2024, stranger))).status).toBeGreaterThanOrEqual(400)
      expect(await refusalOf(save(id, { learnt: '他課の言葉' }, stranger, true))).toMatchObject({ status: 403 })
    })

    it('is published by the planner, not by the department that wrote it', async () => {
      const { id } = await draft(2025, officer)
      expect(await refusalOf(save(id, { _status: 'published' }, officer))).toMatchObject({ status: 403 })
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toBeUndefined()
      await save(id, { _status: 'published' }, planner)
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toMatchObject({ measure, fiscalYear: 2025 })
    })

    it('stays as it was said once it is public, whoever tries and whatever way', async () => {
      const { id } = await draft(2026, officer)
      await save(id, { _status: 'published' }, planner)
      const before = await getPublic(cms(), 'citizens', 'evaluation', id)
      const where: Where = { parent: { equals: id } }
      const { docs } = await cms().payload.findVersions({ collection: 'evaluations', where, ...asSystem })
      const changeNote = '言葉を直しました。'
      const change = { learnt: '公開中に書きこむ', changeNote, _status: 'published' }
      const admin = await hire(cms(), 'admin')
      for (const as of [officer, planner, admin]) {
        const attempts = [
          () => save(id, change, as),
          () => save(id, change, as, true),
          () => save(id, { _status: 'draft' }, as),
          () => cms().payload.delete({ collection: 'evaluations', id, ...as }),
          ...docs.map(
            (version) => () =>
              cms().payload.restoreVersion({ collection: 'evaluations', id: String(version.id), ...as }),
          ),
        ]
        for (const attempt of attempts) expect((await refusalOf(attempt())).status).toBeGreaterThanOrEqual(400)
        const { docs: bulk } = await cms().payload.update({
          collection: 'evaluations',
          where: { id: { equals: id } },
          data: change as object,
          ...as,
        })
        expect(bulk).toEqual([])
      }
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toEqual(before)
      const edited = await cms().payload.findByID({ collection: 'evaluations', id, draft: true, depth: 0, ...planner })
      expect(edited.learnt).not.toContain('公開中に')
    })

    it('is put right by corrections, which the department drafts and the planner publishes', async () => {
      const { id } = await draft(2023, officer)
      await save(id, { _status: 'published' }, planner)
      const before = await getPublic(cms(), 'citizens', 'evaluation', id)
      const correction = { text: '相談は12件でなく21件です。', reason: '集計の誤りでした。', correctedOn: '1999-01-01' }
      const drafted = await save(id, { corrections: [correction] }, officer, true)
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toEqual(before)
      await save(id, { corrections: drafted.corrections, _status: 'published' }, planner)
      const after = await getPublic(cms(), 'citizens', 'evaluation', id)
      expect(after).toMatchObject({
        learnt: (before as { learnt?: unknown } | undefined)?.learnt,
        corrections: [{ text: { ja: correction.text }, reason: { ja: correction.reason } }],
      })
      expect(JSON.stringify(after)).not.toContain('1999')
      const { docs } = await cms().payload.find({
        collection: 'changes',
        where: { 'subject.document': { equals: id } },
        ...asSystem,
      })
      expect(docs.map(({ note }) => note)).toEqual([`訂正を加えました。${correction.reason}`])
      expect(await refusalOf(save(id, { corrections: [], _status: 'published' }, planner))).toMatchObject({
        status: 400,
      })
    })

    it('can still be translated where a language is missing, once', async () => {
      const { id } = await draft(2022, officer)
      await save(id, { _status: 'published' }, planner)
      const words = {
        learnt: 'Visits brought more people to ask for advice.',
        judgementReason: 'More families come.',
        nextDirection: 'More time for visits.',
      }
      const translate = (data: object) =>
        cms().payload.update({
          collection: 'evaluations',
          id,
          locale: 'en',
          data: { ...data, _status: 'published' },
          depth: 0,
          ...planner,
        })
      await translate(words)
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toMatchObject({
        learnt: { ja: '家庭を訪ねると相談がふえた。', en: words.learnt },
      })
      expect(await refusalOf(translate({ learnt: 'Something else.' }))).toMatchObject({ status: 400 })
    })
  })
}

function buildEvaluation(measure: string, fiscalYear: number): RequiredDataFromCollectionSlug<'evaluations'> {
  return {
    slug: newSlug(),
    measure,
    fiscalYear,
    progress: 'on-track',
    learnt: '家庭を訪ねると相談がふえた。',
    judgement: 'continue',
    judgementReason: '相談につながる家庭がふえているため。',
    nextDirection: '訪問の時間をふやす。',
  }
}
