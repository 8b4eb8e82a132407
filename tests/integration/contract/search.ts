import { mergeListSearchAndWhere } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { type ActingAs, hire } from './staff.ts'
import { receiveVoice } from './voices.ts'

/** Told in another order than they arrived in, so that sorting is seen to work. */
const told = [
  { text: '図書館の自習室が夜まで開いていて助かります。', submittedAt: '2025-06-03T01:00:00.000Z' },
  { text: '駅前の本屋がなくなり、図書室だけが頼りです。', submittedAt: '2025-06-01T01:00:00.000Z' },
  { text: '利用者の50%が車で来るそうです。バスもほしい。', submittedAt: '2025-06-02T01:00:00.000Z' },
  { text: 'バス代500円は高い。snake_caseという店の前で待つ。', submittedAt: '2025-06-05T01:00:00.000Z' },
  { text: '(仮)の看板のまま[3年]です。早く決めて.*', submittedAt: '2025-06-04T01:00:00.000Z' },
]

export const describeSearch: Topic = (cms) => {
  describe('the list of voices in the admin', () => {
    let moderator: ActingAs
    beforeAll(async () => {
      moderator = await hire(cms(), 'moderator')
      for (const story of told) await receiveVoice(cms(), story)
    })
    /** As the admin's list asks: its search box, its sorting and its pages. */
    const list = (search: string, { sort = 'receivedOn', page = 1, limit = 50 } = {}) => {
      const collectionConfig = cms().payload.collections.voices.config
      const where = mergeListSearchAndWhere({ collectionConfig, search, where: { receivedOn: { like: '2025-06' } } })
      return cms().payload.find({ collection: 'voices', where, sort, page, limit, depth: 0, ...moderator })
    }
    const find = async (search: string) =>
      (await list(search)).docs.map(({ originalText }) => told.findIndex(({ text }) => text === originalText))

    it('finds a part of a Japanese word', async () => {
      expect(await find('書館')).toEqual([0])
      expect(await find('図書')).toEqual([1, 0])
    })

    it('finds voices that have all words of the search', async () => {
      expect(await find('バス 店')).toEqual([3])
    })

    it('takes signs that databases read as patterns for what they are', async () => {
      expect(await find('50%')).toEqual([2])
      expect(await find('snake_case')).toEqual([3])
      expect(await find('snake_')).toEqual([3])
      expect(await find('(仮)')).toEqual([4])
      expect(await find('.*')).toEqual([4])
      expect(await find('[3年]')).toEqual([4])
      expect(await find("'; DROP TABLE voices; --")).toEqual([])
      expect(await find('\\')).toEqual([])
    })

    it('sorts by the day of receipt, both ways', async () => {
      const days = async (sort: string) => (await list('', { sort })).docs.map(({ receivedOn }) => receivedOn)
      const ascending = ['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04', '2025-06-05']
      expect(await days('receivedOn')).toEqual(ascending)
      expect(await days('-receivedOn')).toEqual(ascending.toReversed())
    })

    it('turns pages without losing or repeating a voice', async () => {
      const pages = await Promise.all([1, 2, 3].map((page) => list('', { page, limit: 2 })))
      expect(pages.map(({ docs }) => docs.length)).toEqual([2, 2, 1])
      expect(new Set(pages.flatMap(({ docs }) => docs.map(({ id }) => id))).size).toBe(5)
      expect(pages[0]).toMatchObject({ totalDocs: 5, totalPages: 3, hasNextPage: true })
    })
  })
}
