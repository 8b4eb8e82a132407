import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportProgress } from '../../../cms/src/collections/action-plans/endpoints/report-progress.ts'
import type { Topic } from './contract.ts'
import { buildActionPlan, buildAnswer, createDepartment } from './documents.ts'
import { getPublic } from './public-documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { publishVoice } from './voices.ts'

export const describeOwnership: Topic = (cms) => {
  describe('whose document it is', () => {
    let [children, transport] = ['', '']
    let officer: ActingAs
    let moderator: ActingAs
    let reader: ActingAs
    beforeAll(async () => {
      children = await createDepartment(cms(), 'こども課')
      transport = await createDepartment(cms(), '地域交通課')
      officer = await hire(cms(), 'department', children)
      moderator = await hire(cms(), 'moderator')
      reader = await hire(cms(), 'reader')
    })
    const createPlan = (department: string, status: 'draft' | 'published' = 'draft') =>
      cms().payload.create({
        collection: 'action-plans',
        data: buildActionPlan(department, { _status: status }),
        draft: status === 'draft',
        depth: 0,
        ...asSystem,
      })
    const savePlan = (id: string, data: object, as: ActingAs) =>
      cms().payload.update({ collection: 'action-plans', id, data, depth: 0, ...as })
    const reportOn = async (id: string, report: object, user: ActingAs['user']) => {
      const req = await createLocalReq({ user }, cms().payload)
      Object.assign(req, { routeParams: { id }, json: async () => report, payloadAPI: 'REST' })
      return reportProgress.handler(req)
    }
    const readPlan = (id: string) =>
      cms().payload.findByID({ collection: 'action-plans', id, draft: true, depth: 0, ...asSystem })

    it('lets a department write and publish its own action plan', async () => {
      const data = buildActionPlan(children)
      const plan = await cms().payload.create({ collection: 'action-plans', data, ...officer })
      expect(await getPublic(cms(), 'citizens', 'action-plan', plan.id)).toMatchObject({ department: children })
      const changed = { title: '親子で教え合う', _status: 'published', changeNote: '親子の参加がふえたため。' }
      await savePlan(plan.id, changed, officer)
      expect(await getPublic(cms(), 'citizens', 'action-plan', plan.id)).toMatchObject({
        title: { ja: '親子で教え合う' },
      })
    })

    it('keeps a department from changing, publishing or taking over the plan of another', async () => {
      const plan = await createPlan(transport)
      for (const data of [{ title: '書きかえた' }, { _status: 'published' }, { department: children }])
        expect(await refusalOf(savePlan(plan.id, data, officer))).toMatchObject({ status: 403 })
      expect(await readPlan(plan.id)).toMatchObject({ title: plan.title, department: transport, _status: 'draft' })
      expect(await getPublic(cms(), 'citizens', 'action-plan', plan.id)).toBeUndefined()
    })

    it('lets nobody report on the plan of another department', async () => {
      const action = { key: 'night', title: '夜の便を一本ふやす', state: 'planned' as const }
      const data = buildActionPlan(transport, { actions: [action] })
      const plan = await cms().payload.create({ collection: 'action-plans', data, depth: 0, ...asSystem })
      const driver = await hire(cms(), 'department', transport)
      const report = { action: 'night', state: 'doing', text: '試しに走らせました。', revision: plan.revision }
      for (const { user } of [officer, moderator, reader])
        expect(await refusalOf(reportOn(plan.id, report, user))).toMatchObject({ status: 403 })
      expect(await readPlan(plan.id)).toMatchObject({ actions: [{ state: 'planned' }], revision: plan.revision })
      expect(await reportOn(plan.id, report, driver.user)).toMatchObject({ status: 200 })
      expect(await refusalOf(reportOn(plan.id, report, driver.user))).toMatchObject({ status: 409 })
      const body = await getPublic(cms(), 'citizens', 'action-plan', plan.id)
      expect(body).toMatchObject({ actions: [{ state: 'doing', news: [{ text: { ja: report.text } }] }] })
    })

    it('keeps a department from writing in the name of another', async () => {
      const plan = { collection: 'action-plans', data: buildActionPlan(transport), ...officer } as const
      expect((await refusalOf(cms().payload.create(plan))).status).toBeGreaterThanOrEqual(400)
      const own = await createPlan(children)
      expect((await refusalOf(savePlan(own.id, { department: transport }, officer))).status).toBeGreaterThanOrEqual(400)
      expect(await readPlan(own.id)).toMatchObject({ department: children })
    })

    it('keeps a department from answering a voice in the name of another', async () => {
      const { id: voice } = await publishVoice(cms())
      const answer = (department: string) =>
        cms().payload.create({
          collection: 'responses',
          data: buildAnswer(department, [voice]),
          ...officer,
        })
      expect((await refusalOf(answer(transport))).status).toBeGreaterThanOrEqual(400)
      const { id } = await answer(children)
      const handOver = { collection: 'responses', id, data: { department: transport }, ...officer } as const
      expect(await refusalOf(cms().payload.update(handOver))).toMatchObject({ status: 403 })
      expect(await refusalOf(cms().payload.update({ ...handOver, draft: true }))).toMatchObject({ status: 403 })
      const body = await getPublic(cms(), 'citizens', 'response', id)
      expect(body).toMatchObject({ voices: [voice], department: children })
    })

    it('lets a reader read and nothing else', async () => {
      const plan = await createPlan(children, 'published')
      expect(await cms().payload.findByID({ collection: 'action-plans', id: plan.id, ...reader })).toBeDefined()
      expect(await refusalOf(savePlan(plan.id, { title: '読者の題' }, reader))).toMatchObject({ status: 403 })
      const data = buildActionPlan(children)
      expect(await refusalOf(cms().payload.create({ collection: 'action-plans', data, ...reader }))).toMatchObject({
        status: 403,
      })
      expect(
        await refusalOf(cms().payload.delete({ collection: 'action-plans', id: plan.id, ...reader })),
      ).toMatchObject({
        status: 403,
      })
    })

    it('lets a moderator publish voices, and no plan', async () => {
      const plan = await createPlan(children)
      expect(await refusalOf(savePlan(plan.id, { _status: 'published' }, moderator))).toMatchObject({ status: 403 })
      expect(await getPublic(cms(), 'citizens', 'action-plan', plan.id)).toBeUndefined()
    })

    it('gives nobody a role or a department they were not given', async () => {
      for (const as of [officer, moderator, reader]) {
        const { user } = as
        const before = await cms().payload.findByID({ collection: 'users', id: user.id, depth: 0, ...asSystem })
        await cms().payload.update({
          collection: 'users',
          id: user.id,
          data: { name: '新しい名前', roles: ['admin'], department: transport },
          ...as,
        })
        const after = await cms().payload.findByID({ collection: 'users', id: user.id, depth: 0, ...asSystem })
        expect({ roles: after.roles, department: after.department }).toEqual({
          roles: before.roles,
          department: before.department,
        })
        expect(after.name).toBe('新しい名前')
      }
    })
  })
}
