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

    it('stays as it is public while the department drafts on, whatever way it tries', async () => {
      const { id } = await draft(2026, officer)
      await save(id, { _status: 'published' }, planner)
      const before = await getPublic(cms(), 'citizens', 'evaluation', id)
      await save(id, { learnt: 'つぎの下書き。' }, officer, true)
      const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
      const { docs } = await cms().payload.findVersions({ collection: 'evaluations', where, ...asSystem })
      const changeNote = '言葉を直しました。'
      const attempts = [
        () => save(id, { learnt: '公開中に書きこむ', changeNote }, officer),
        () => save(id, { _status: 'draft' }, officer),
        () => cms().payload.restoreVersion({ collection: 'evaluations', id: String(docs[0]?.id), ...officer }),
      ]
      for (const attempt of attempts) expect(await refusalOf(attempt())).toMatchObject({ status: 403 })
      expect(await getPublic(cms(), 'citizens', 'evaluation', id)).toEqual(before)
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
