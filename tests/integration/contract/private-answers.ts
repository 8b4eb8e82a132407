import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { buildAnswer, createDepartment } from './documents.ts'
import { type ActingAs, asSystem, hire } from './staff.ts'
import { decide, publishVoice, receiveVoice } from './voices.ts'

export const describePrivateAnswers: Topic = (cms) => {
  describe('an answer to a voice that is not public', () => {
    let department = ''
    let staff: Record<'own' | 'other' | 'reader' | 'moderator' | 'planner', ActingAs>
    beforeAll(async () => {
      department = await createDepartment(cms())
      staff = {
        own: await hire(cms(), 'department', department),
        other: await hire(cms(), 'department', await createDepartment(cms())),
        reader: await hire(cms(), 'reader'),
        moderator: await hire(cms(), 'moderator'),
        planner: await hire(cms(), 'planner'),
      }
    })
    const answer = async (...voices: string[]) =>
      (
        await cms().payload.create({
          collection: 'responses',
          data: buildAnswer(department, voices),
          depth: 0,
          ...asSystem,
        })
      ).id
    const keepVoice = async () => {
      const { id } = await receiveVoice(cms())
      await decide(cms(), id, { state: 'kept', stateReason: '担当課に伝えました。' })
      return id
    }
    const takeBack = (id: string) =>
      cms().payload.update({ collection: 'voices', id, data: { state: 'in-review' }, ...asSystem })
    async function readersOf(id: string, draft = false): Promise<string[]> {
      const found = { collection: 'responses', where: { id: { equals: id } }, draft } as const
      const seen = await Promise.all(
        Object.entries(staff).map(async ([name, as]) =>
          (await cms().payload.count({ ...found, ...as })).totalDocs ? [name] : [],
        ),
      )
      const listed = await cms().payload.find({ ...found, ...staff.reader })
      expect(listed.totalDocs).toBe(seen.flat().includes('reader') ? 1 : 0)
      return seen.flat()
    }
    const those = ['own', 'moderator', 'planner']
    const everybody = ['own', 'other', 'reader', 'moderator', 'planner']

    it('is read by its department, the moderators and 企画課, and by no other staff', async () => {
      expect(await readersOf(await answer(await keepVoice()))).toEqual(those)
      const { id: open } = await publishVoice(cms())
      expect(await readersOf(await answer(open))).toEqual(everybody)
      expect(await readersOf(await answer(open, await keepVoice()))).toEqual(those)
    })

    it('follows the voice: public with it, private again without it, drafts too', async () => {
      const { id: voice } = await publishVoice(cms())
      const id = await answer(voice)
      const draft = { collection: 'responses', id, data: { kind: 'studying' }, draft: true } as const
      await cms().payload.update({ ...draft, ...asSystem } as never)
      await takeBack(voice)
      expect([await readersOf(id), await readersOf(id, true)]).toEqual([those, those])
      await cms().payload.update({ collection: 'voices', id: voice, data: { state: 'published' }, ...asSystem })
      expect([await readersOf(id), await readersOf(id, true)]).toEqual([everybody, everybody])
    })

    it('cannot be marked as open by anybody', async () => {
      const id = await answer(await keepVoice())
      for (const as of [asSystem, staff.own]) {
        const data = { isPrivate: false, changeNote: '言葉を直しました。' }
        await cms().payload.update({ collection: 'responses', id, data, ...as })
      }
      expect(await readersOf(id)).toEqual(those)
    })
  })
}
