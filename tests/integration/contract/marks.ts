import { randomUUID } from 'node:crypto'
import type { IdentityMarkSubmission } from '@aritai/publication'
import { buildIdentityMarkSubmission } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { eraseDueWords } from '../../../cms/src/collections/identity-marks/erase-due-words.ts'
import type { Topic } from './contract.ts'
import { newSlug } from './documents.ts'
import { getPublic } from './public-documents.ts'
import { asSystem, hire } from './staff.ts'

const words = {
  statement: 'ひとが出会うまち',
  meaning: '人が出会うと、あしたが変わります。',
  aimedState: 'だれもが出会いを楽しんでいる。',
  criteria: [{ key: 'meeting', question: '違う立場の人が出会うか' }],
}

export const describeMarks: Topic = (cms) => {
  describe('a mark on a draft of the identity', () => {
    const openDialogue = async () => {
      const state = { generation: 2, state: 'in-dialogue', channels: ['citizens'], _status: 'published' } as const
      const data = { ...words, ...state, channels: ['citizens' as const], slug: newSlug() }
      return (await cms().payload.create({ collection: 'brand-identities', ...asSystem, data })).id
    }
    const buildMark = (identity: string, fields: Partial<IdentityMarkSubmission> = {}) =>
      buildIdentityMarkSubmission({ submissionId: `identity-mark-${randomUUID()}`, identity, ...fields })
    const store = (mark: IdentityMarkSubmission) => cms().intake.storeMark(cms().payload, mark)
    const findMarks = async (identity: string) => {
      const where = { identity: { equals: identity } }
      const { docs } = await cms().payload.find({ collection: 'identity-marks', where, depth: 0, ...asSystem })
      return docs
    }
    const publish = (id: string, data: object) =>
      cms().payload.update({ collection: 'brand-identities', id, ...asSystem, data: { _status: 'published', ...data } })

    it('is one mark when its envelope is taken in twice at the same moment and once more later', async () => {
      const identity = await openDialogue()
      const mark = buildMark(identity)
      const outcomes = await Promise.allSettled([store(mark), store(mark)])
      expect(outcomes.map(({ status }) => status)).toContain('fulfilled')
      await store(mark)
      expect(await findMarks(identity)).toMatchObject([{ feeling: 'shut-out', identityVersion: 1 }])
    })

    it('stands beside others that have no number, no words and no district', async () => {
      const identity = await openDialogue()
      for (let index = 0; index < 2; index += 1) {
        const { words: _words, number: _number, area: _area, ...anonymous } = buildMark(identity)
        await store(anonymous)
      }
      expect(await findMarks(identity)).toHaveLength(2)
    })

    it('leaves no trace of its words when they are erased', async () => {
      const identity = await openDialogue()
      const word = `canary${randomUUID().replaceAll('-', '')}`
      await store(buildMark(identity, { words: `母の話です。${word}` }))
      const [mark] = await findMarks(identity)
      expect(await cms().findTraces(word)).not.toEqual([])
      const erase = { collection: 'identity-marks', id: mark?.id ?? '', data: { eraseWords: true } } as const
      await cms().payload.update({ ...erase, ...(await hire(cms(), 'moderator')) })
      expect(await cms().findTraces(word)).toEqual([])
      expect(await findMarks(identity)).toHaveLength(1)
    })

    it('loses its words by itself when they have been kept for a year', async () => {
      const identity = await openDialogue()
      const word = `canary${randomUUID().replaceAll('-', '')}`
      await store(buildMark(identity, { words: word, submittedAt: '2026-11-22T10:00:00.000Z' }))
      await eraseDueWords(cms().payload, new Date('2027-11-20T10:00:00.000Z'))
      expect(await cms().findTraces(word)).not.toEqual([])
      await eraseDueWords(cms().payload, new Date('2027-11-22T10:00:00.000Z'))
      expect(await cms().findTraces(word)).toEqual([])
      expect(await findMarks(identity)).toMatchObject([{ feeling: 'shut-out' }])
    })

    it('is counted when the words of the draft change: outside there are numbers, and no word of it', async () => {
      const identity = await openDialogue()
      const word = `canary${randomUUID().replaceAll('-', '')}`
      for (let index = 0; index < 9; index += 1) await store(buildMark(identity, { feeling: 'mine' }))
      for (let index = 0; index < 2; index += 1) await store(buildMark(identity, { words: word }))
      await publish(identity, { meaning: '手が覚えていることも知です。', changeNote: '意味を書き直しました。' })
      const body = await getPublic(cms(), 'citizens', 'brand-identity', identity)
      expect(body).toMatchObject({
        version: 2,
        earlierVersions: [{ version: 1, heard: { total: { mine: 9, distant: 0, 'shut-out': 2 } } }],
      })
      const { docs } = await cms().payload.find({ collection: 'publications', pagination: false, ...asSystem })
      expect(JSON.stringify(docs)).not.toContain(word)
      await store(buildMark(identity))
      await publish(identity, { whatChanged: '意味を書き直しました。' })
      expect(await getPublic(cms(), 'citizens', 'brand-identity', identity)).toMatchObject({
        earlierVersions: [{ heard: { total: { 'shut-out': 2 } } }],
      })
    })
  })
}
