import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { easy, english, writeMeasureInThreeLanguages } from './three-languages.ts'

export const describeLanguages: Topic = (cms) => {
  describe('reading in three languages', () => {
    let planner: ActingAs
    let written: Awaited<ReturnType<typeof writeMeasureInThreeLanguages>>
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
      written = await writeMeasureInThreeLanguages(cms(), planner)
    })

    it('gives the words of the language asked for, in rows too', async () => {
      for (const [locale, words] of [
        ['en', english],
        ['ja-easy', easy],
      ] as const) {
        const measure = await cms().payload.findByID({ collection: 'measures', id: written.id, locale, ...asSystem })
        expect(measure).toMatchObject({
          name: words.name,
          desiredState: words.desiredState,
          challenges: [{ title: words.challenge, text: words.text }],
        })
      }
    })

    it('falls back to Japanese where a translation is missing', async () => {
      const { docs } = await cms().payload.find({
        collection: 'measures',
        where: { id: { equals: written.id } },
        locale: 'en',
        ...asSystem,
      })
      expect(docs).toMatchObject([
        { currentState: written.data.currentState, horizonReason: written.data.horizonReason },
      ])
      const strict = await cms().payload.findByID({
        collection: 'measures',
        id: written.id,
        locale: 'en',
        fallbackLocale: false,
        ...asSystem,
      })
      expect(strict.currentState ?? undefined).toBeUndefined()
    })

    it('finds a document by its words in the language of the search', async () => {
      const find = async (locale: 'ja' | 'en', like: string) => {
        const where: Where = { and: [{ id: { equals: written.id } }, { name: { like } }] }
        return (await cms().payload.find({ collection: 'measures', where, locale, ...asSystem })).totalDocs
      }
      expect(await find('en', 'childcare fits')).toBe(1)
      expect(await find('ja', '預け先')).toBe(1)
      expect(await find('en', '預け先')).toBe(0)
    })

    it('changes one language and leaves the others as they are', async () => {
      const { id, data } = written
      const name = 'Childcare suits every family'
      await cms().payload.update({
        collection: 'measures',
        id,
        locale: 'en',
        data: { name, _status: 'published', changeNote: '英訳を直しました。' },
        ...planner,
      })
      const measure = await cms().payload.findByID({ collection: 'measures', id, locale: 'all', ...asSystem })
      expect(measure.name).toEqual({ ja: data.name, en: name, 'ja-easy': easy.name })
    })
  })
}
