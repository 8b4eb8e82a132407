import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure } from './documents.ts'
import { getPublic } from './public-documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'

export const describeConflicts: Topic = (cms) => {
  describe('two people at one document', () => {
    let planners: [ActingAs, ActingAs]
    beforeAll(async () => {
      planners = [await hire(cms(), 'planner'), await hire(cms(), 'planner')]
    })
    const save = (planner: ActingAs, id: string, data: object) =>
      cms().payload.update({
        collection: 'measures',
        id,
        data: { ...data, _status: 'published', changeNote: '言葉を直しました。' },
        depth: 0,
        ...planner,
      })
    const read = (id: string) => cms().payload.findByID({ collection: 'measures', id, depth: 0, ...asSystem })

    it('refuses a save that was begun on an older state, and overwrites nothing', async () => {
      const { id, revision } = await createMeasure(cms())
      await save(planners[0], id, { name: '先に直した名前がある', revision })
      const late = save(planners[1], id, { name: '後から直した名前がある', revision })
      expect(await refusalOf(late)).toMatchObject({ status: 409 })
      expect(await read(id)).toMatchObject({ name: '先に直した名前がある' })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toMatchObject({ name: { ja: '先に直した名前がある' } })
    })

    it('lets one of two simultaneous saves through, and tells the other', async () => {
      const { id, revision } = await createMeasure(cms())
      const names = ['左の名前がある', '右の名前がある']
      const outcomes = await Promise.allSettled(
        planners.map((planner, index) => save(planner, id, { name: names[index], revision })),
      )
      const refused = outcomes.filter(({ status }) => status === 'rejected')
      expect(refused).toMatchObject([{ reason: { status: 409 } }])
      const winner = names[outcomes.findIndex(({ status }) => status === 'fulfilled')]
      expect(await read(id)).toMatchObject({ name: winner, revision: Number(revision) + 1 })
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toMatchObject({ name: { ja: winner } })
    })

    it('lets the second person save after reading again', async () => {
      const { id, revision } = await createMeasure(cms())
      await save(planners[0], id, { name: '先に直した名前がある', revision })
      await refusalOf(save(planners[1], id, { name: '後から', revision }))
      const { revision: present } = await read(id)
      await save(planners[1], id, { name: '読み直してから直した名前がある', revision: present })
      expect(await read(id)).toMatchObject({ name: '読み直してから直した名前がある' })
    })
  })
}
