import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswer, createDepartment, createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('what changed in an answer to a voice that is not public is read by those who read voices alone', async () => {
  const { payload } = cms
  const all = { overrideAccess: true } as const
  const department = (await createDepartment(payload, 'children')).id
  const moderate = async (id: string, ...states: object[]) => {
    for (const data of states) await payload.update({ ...all, collection: 'voices', id, data })
  }
  const voice = await createVoice(payload)
  await moderate(voice.id, { state: 'in-review' }, { state: 'kept', stateReason: '個人のことが書かれているため。' })
  const answer = await createAnswer(payload, voice.id, department)
  const note = { changeNote: '谷の朝の方へ答え直しました。', _status: 'published' } as const
  await payload.update({ ...all, collection: 'responses', id: answer.id, data: { text: '参ります。', ...note } })
  await payload.update({
    ...all,
    collection: 'departments',
    id: department,
    data: { name: 'こども支援課', changeNote: '課の名前を改めました。', _status: 'published' },
  })

  const publicVoice = await createVoice(payload)
  await moderate(publicVoice.id, { state: 'in-review' }, { state: 'published' })
  const publicAnswer = await createAnswer(payload, publicVoice.id, department)
  await payload.update({
    ...all,
    collection: 'responses',
    id: publicAnswer.id,
    data: { text: '始めました。', ...note },
  })

  const readBy = async (role: Parameters<TestCms['actAs']>[0]) => {
    const { docs } = await payload.find({ collection: 'changes', ...(await cms.actAs(role, department)) })
    return docs.map(({ subject }) => subject.kind).sort()
  }
  const answers = ['response', 'response']
  for (const role of ['planner', 'moderator'] as const) expect(await readBy(role)).toEqual(['department', ...answers])
  for (const role of ['department', 'reader'] as const) expect(await readBy(role)).toEqual(['department', 'response'])
  // An answer becomes private with its voice, and the notes of its changes with it.
  await moderate(publicVoice.id, { state: 'kept', stateReason: '個人のことが書かれているため。' })
  for (const role of ['planner', 'moderator'] as const) expect(await readBy(role)).toEqual(['department', ...answers])
  for (const role of ['department', 'reader'] as const) expect(await readBy(role)).toEqual(['department'])
})
