import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment, createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

type Changes = Record<string, unknown>
const saveAs = async (actor: Awaited<ReturnType<TestCms['actAs']>>, id: string, data: Changes) =>
  cms.payload.update({ collection: 'voices', id, data, ...actor })

test('a voice is reviewed before it is published', async () => {
  const moderator = await cms.actAs('moderator')
  const { id } = await createVoice(cms.payload)
  await expect(saveAs(moderator, id, { state: 'published' })).rejects.toThrow('状態')
  await saveAs(moderator, id, { state: 'in-review' })
  expect(await saveAs(moderator, id, { state: 'published' })).toMatchObject({
    state: 'published',
    publishedOn: /^\d{4}-/,
  })
})

test('a voice with a telephone number waits until somebody looked at it', async () => {
  const moderator = await cms.actAs('moderator')
  const { id } = await createVoice(cms.payload, { originalText: '電話は090-1234-5678です。ベンチがほしい。' })
  const inReview = await saveAs(moderator, id, { state: 'in-review' })
  expect(inReview.personalInformationFindings).toContain('090-1234-5678')
  await expect(saveAs(moderator, id, { state: 'published' })).rejects.toThrow('個人情報')
  await saveAs(moderator, id, { state: 'published', text: 'ベンチがほしい。', edits: ['anonymised'] })
})

test('a voice is published in other words than it was told in only with a mark that says so', async () => {
  const moderator = await cms.actAs('moderator')
  const { id } = await createVoice(cms.payload, { state: 'in-review' })
  const rewritten = { state: 'published', text: '夕方、静かなのがうれしい。' }
  await expect(saveAs(moderator, id, rewritten)).rejects.toThrow('元の文から変えたこと')
  await saveAs(moderator, id, { ...rewritten, edits: ['shortened'] })
  const english = { data: { text: 'Quiet evenings are good.' }, locale: 'en' } as const
  await cms.payload.update({ collection: 'voices', id, ...english, ...moderator })
  await expect(saveAs(moderator, id, { edits: [] })).rejects.toThrow('元の文から変えたこと')
  // Neither from the side of the translation.
  const unmarked = cms.payload.update({ collection: 'voices', id, data: { edits: [] }, locale: 'en', ...moderator })
  await expect(unmarked).rejects.toThrow('元の文から変えたこと')
})

test('a voice is kept or returned only with a reason its teller can read', async () => {
  const moderator = await cms.actAs('moderator')
  const { id } = await createVoice(cms.payload, { state: 'in-review' })
  await expect(saveAs(moderator, id, { state: 'kept' })).rejects.toThrow('公開しない理由')
  await saveAs(moderator, id, { state: 'kept', stateReason: '個人の事情が書かれているため' })
})

test('nobody changes the words as told, and nobody widens a consent given on the site', async () => {
  const admin = await cms.actAs('admin')
  const { id, originalText } = await createVoice(cms.payload, { state: 'in-review' })
  // A person's change to the field is not even looked at; our own code's is refused.
  expect((await saveAs(admin, id, { originalText: '別のことば' })).originalText).toBe(originalText)
  const rewrite = cms.payload.update({ collection: 'voices', id, data: { originalText: '別' }, overrideAccess: true })
  await expect(rewrite).rejects.toThrow('届いたままの文')
  await expect(saveAs(admin, id, { consent: { showcase: true } })).rejects.toThrow('同意')
  expect((await saveAs(admin, id, { consent: { plan: false } })).consent?.plan).toBe(false)
})

test('a moderator cannot enter a voice as published, or choose its receipt, its id or its age', async () => {
  const moderator = await cms.actAs('moderator')
  const data = { originalText: '雪かき', source: 'paper', receivedOn: '2026-11-01', purposeVersion: '1' } as const
  const enter = (more: Changes) =>
    cms.payload.create({ collection: 'voices', data: { ...data, ...more } as never, ...moderator })
  await expect(enter({ state: 'published' })).rejects.toThrow('状態')
  const { id, createdAt } = await enter({
    id: crypto.randomUUID(),
    createdAt: '2001-01-01',
    receiptLookup: 'f'.repeat(64),
  })
  const stored = await cms.payload.findByID({ collection: 'voices', id: String(id), overrideAccess: true })
  expect(stored.receiptLookup ?? null).toBeNull()
  expect(createdAt).not.toContain('2001')
})

test('departments and readers meet a voice after the decision, without what tells about its teller', async () => {
  const department = await createDepartment(cms.payload, 'welfare')
  const officer = await cms.actAs('department', department.id)
  const reader = await cms.actAs('reader')
  const fresh = await createVoice(cms.payload, { displayName: '花子', staffNote: 'メモ' })
  const kept = await createVoice(cms.payload, { state: 'kept', stateReason: '個人の事情', displayName: '花子' })
  const open = await createVoice(cms.payload, {
    state: 'published',
    displayName: '花子',
    receiptLookup: 'a'.repeat(64),
  })
  const seenBy = async (actor: typeof officer) =>
    (await cms.payload.find({ collection: 'voices', pagination: false, ...actor })).docs
  const ids = (docs: { id: string }[]) => docs.map(({ id }) => id)

  expect(ids(await seenBy(officer))).toEqual(expect.arrayContaining([kept.id, open.id]))
  expect(ids(await seenBy(officer))).not.toContain(fresh.id)
  expect(ids(await seenBy(reader))).toContain(open.id)
  expect(ids(await seenBy(reader))).not.toContain(kept.id)
  for (const voice of [...(await seenBy(officer)), ...(await seenBy(reader))]) {
    const hidden = [
      'originalText',
      'displayName',
      'photo',
      'staffNote',
      'consent',
      'receiptLookup',
      'statusKey',
      'submissionId',
    ]
    expect(Object.keys(voice).filter((key) => hidden.includes(key))).toEqual([])
  }
})

test('hidden fields cannot be found by asking for them', async () => {
  const planner = await cms.actAs('planner')
  const reader = await cms.actAs('reader')
  for (const field of ['receiptLookup', 'statusKey', 'submissionId']) {
    const where = { [field]: { exists: true } }
    await expect(cms.payload.find({ collection: 'voices', where, ...planner })).rejects.toThrow(field)
    await expect(cms.payload.find({ collection: 'voices', sort: field, ...planner })).rejects.toThrow(field)
  }
  const through = cms.payload.find({
    collection: 'responses',
    where: { 'voices.originalText': { like: '子' } },
    ...reader,
  })
  await expect(through).rejects.toThrow('originalText')
})
