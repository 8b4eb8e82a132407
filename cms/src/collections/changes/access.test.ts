import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment, createVoice } from '../../testing/build-documents.ts'
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
  const voice = await createVoice(payload)
  const decide = (data: object) => payload.update({ ...all, collection: 'voices', id: voice.id, data })
  await decide({ state: 'in-review' })
  await decide({ state: 'kept', stateReason: '個人のことが書かれているため。' })
  const answer = await payload.create({
    ...all,
    collection: 'responses',
    data: {
      voices: [voice.id],
      department,
      kind: 'doing',
      text: '窓口でお待ちしています。',
      respondedOn: '2026-11-10',
      _status: 'published',
    } as never,
  })
  const note = { changeNote: '谷の朝の方へ答え直しました。', _status: 'published' } as const
  await payload.update({ ...all, collection: 'responses', id: answer.id, data: { text: '参ります。', ...note } })
  await payload.update({
    ...all,
    collection: 'departments',
    id: department,
    data: { name: 'こども支援課', changeNote: '課の名前を改めました。', _status: 'published' },
  })

  const readBy = async (role: Parameters<TestCms['actAs']>[0]) => {
    const { docs } = await payload.find({ collection: 'changes', ...(await cms.actAs(role, department)) })
    return docs.map(({ subject }) => subject.kind).sort()
  }
  for (const role of ['planner', 'moderator'] as const) expect(await readBy(role)).toEqual(['department', 'response'])
  for (const role of ['department', 'reader'] as const) expect(await readBy(role)).toEqual(['department'])
})
