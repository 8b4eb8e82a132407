import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment, createVoice } from '../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'

type Actor = Awaited<ReturnType<TestCms['actAs']>>
let cms: TestCms
let officer: Actor
let planner: Actor
let own: string
let other: string
beforeAll(async () => {
  cms = await openTestCms()
  own = (await createDepartment(cms.payload, 'children')).id
  other = (await createDepartment(cms.payload, 'health')).id
  officer = await cms.actAs('department', own)
  planner = await cms.actAs('planner')
})
afterAll(() => cms.close())

async function answer(actor: Actor, fields: Record<string, unknown> = {}) {
  const voice = await createVoice(cms.payload, { state: 'published' })
  const data = {
    voices: [voice.id],
    department: own,
    kind: 'doing',
    text: '取り組んでいます',
    respondedOn: '2026-11-10',
    ...fields,
  }
  return cms.payload.create({ collection: 'responses', data: data as never, ...actor })
}
const change = (actor: Actor, id: string, data: Record<string, unknown>, draft = false) =>
  cms.payload.update({ collection: 'responses', id, data, draft, ...actor })

test('a department publishes its own answers and nobody else’s', async () => {
  expect(await answer(officer, { _status: 'published' })).toMatchObject({ _status: 'published' })
  await expect(answer(officer, { department: other })).rejects.toMatchObject({ status: 403 })
})

test('a department cannot hand its answer to another one, and cannot touch what belongs to others', async () => {
  const mine = await answer(officer)
  await expect(change(officer, mine.id, { department: other })).rejects.toMatchObject({ status: 403 })
  const theirs = await answer(planner, { department: other })
  await expect(change(officer, theirs.id, { text: '別の答え' })).rejects.toMatchObject({ status: 403 })
})

test('a change of published words asks what changed and why, and the note becomes public', async () => {
  const { id } = await answer(officer, { _status: 'published' })
  await expect(change(officer, id, { text: '書きなおし' })).rejects.toThrow('何をなぜ変えたか')
  const saved = await change(officer, id, { text: '書きなおし', changeNote: '工事の時期が決まったため' })
  expect(saved.changeNote).toBeNull()
  const { docs } = await cms.payload.find({
    collection: 'changes',
    where: { 'subject.document': { equals: id } },
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ note: '工事の時期が決まったため', subject: { kind: 'response' }, isPublic: true }])
})

test('a draft over a published answer leaves the answer as it was and needs no note', async () => {
  const { id } = await answer(officer, { _status: 'published' })
  expect(await change(officer, id, { text: '下書き' }, true)).toMatchObject({ _status: 'draft', text: '下書き' })
  expect(await cms.payload.findByID({ collection: 'responses', id, overrideAccess: true })).toMatchObject({
    text: '取り組んでいます',
  })
})

test('the reader of an old page cannot overwrite what somebody saved since', async () => {
  const { id, revision } = await answer(officer)
  await change(officer, id, { text: '一つ目', revision })
  await expect(change(officer, id, { text: '二つ目', revision })).rejects.toMatchObject({ status: 409 })
})

test('an old version can be restored, and says so in public', async () => {
  const { id } = await answer(officer, { _status: 'published' })
  await change(officer, id, { text: '書きなおし', changeNote: '言い方を改めたため' })
  const { docs } = await cms.payload.findVersions({
    collection: 'responses',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    overrideAccess: true,
  })
  const restored = await cms.payload.restoreVersion({ collection: 'responses', id: String(docs[0]?.id), ...officer })
  expect(restored).toMatchObject({ text: '取り組んでいます', revision: 3 })
})

test('a translation that is still missing never costs the Japanese words', async () => {
  const all = { overrideAccess: true } as const
  const { id } = await cms.payload.create({
    ...all,
    collection: 'departments',
    data: { name: '課', reading: 'か', division: '部', role: '役', order: 1 } as never,
  })
  await cms.payload.update({
    ...all,
    collection: 'departments',
    id: String(id),
    locale: 'en',
    data: { name: 'Section' },
  })
  const stored = await cms.payload.findByID({ ...all, collection: 'departments', id: String(id), locale: 'all' })
  expect(stored).toMatchObject({ name: { ja: '課', en: 'Section' }, division: { ja: '部' } })
})

test('roles are given by administrators alone', async () => {
  const reader = await cms.actAs('reader')
  const raise = cms.payload.update({
    collection: 'users',
    id: reader.user.id,
    data: { roles: ['admin'], department: own },
    ...reader,
  })
  expect(await raise).toMatchObject({ roles: ['reader'] })
  expect((await raise).department ?? null).toBeNull()
  const others = cms.payload.update({ collection: 'users', id: planner.user.id, data: { name: '別人' }, ...reader })
  await expect(others).rejects.toMatchObject({ status: 403 })
})

test('who did what is recorded, and nothing of what was written', async () => {
  const { id } = await answer(officer, { _status: 'published' })
  const { docs } = await cms.payload.find({
    collection: 'audit-log',
    where: { subjectId: { equals: id } },
    depth: 0,
    ...planner,
  })
  expect(docs).toMatchObject([{ action: 'publish', subjectCollection: 'responses', actor: officer.user.id }])
  expect(JSON.stringify(docs)).not.toContain('取り組んでいます')
})
