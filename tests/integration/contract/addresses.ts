import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure, getMeasureData } from './documents.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { tellStory } from './voices.ts'

export const describeAddresses: Topic = (cms) => {
  describe('an address', () => {
    let planner: ActingAs
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
    })

    it('belongs to one document: a second one gets an error at its field', async () => {
      await createMeasure(cms(), { slug: 'childcare' })
      const data = await getMeasureData(cms(), { slug: 'childcare', _status: 'published' })
      expect(await refusalOf(cms().payload.create({ collection: 'measures', data, ...planner }))).toEqual({
        status: 400,
        fields: ['slug'],
      })
      const { id } = await createMeasure(cms())
      const take = cms().payload.update({
        collection: 'measures',
        id,
        data: { slug: 'childcare', _status: 'draft' },
        ...planner,
      })
      expect((await refusalOf(take)).fields).toEqual(['slug'])
    })

    it('belongs to one of two documents that are created at the same time', async () => {
      const data = await getMeasureData(cms(), { slug: 'at-the-same-time', _status: 'published' })
      const create = () => cms().payload.create({ collection: 'measures', data, ...planner })
      const outcomes = await Promise.allSettled([create(), create(), create()])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { totalDocs } = await cms().payload.count({
        collection: 'measures',
        where: { slug: { equals: 'at-the-same-time' } },
        ...asSystem,
      })
      expect(totalDocs).toBe(1)
    })

    it('stays when the document is public', async () => {
      const { id, slug } = await createMeasure(cms())
      const data = { slug: 'another-address', _status: 'published' as const, changeNote: 'アドレスを変えたい。' }
      const move = cms().payload.update({ collection: 'measures', id, data, ...planner })
      expect(await refusalOf(move)).toEqual({ status: 400, fields: ['slug'] })
      expect((await cms().payload.findByID({ collection: 'measures', id, ...asSystem })).slug).toBe(slug)
    })

    it('is made when none is given, and documents without a receipt do not get in each other’s way', async () => {
      const { submission } = tellStory()
      const onPaper = () =>
        cms().payload.create({
          collection: 'voices',
          ...asSystem,
          data: {
            originalText: submission.text,
            source: 'paper',
            state: 'received',
            receivedOn: '2026-11-01',
            purposeVersion: '2026-1',
          } as never,
        })
      const slugs = [await onPaper(), await onPaper()].map(({ slug }) => slug)
      expect(slugs[0]).toMatch(/^[a-z0-9]{10}$/)
      expect(slugs[1]).not.toBe(slugs[0])
    })
  })
}
