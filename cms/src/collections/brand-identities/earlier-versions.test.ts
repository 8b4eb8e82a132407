import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDistrict, findMarks, markDraft, openDialogue, draftWords as words } from '../../testing/dialogue.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

const all = { overrideAccess: true, depth: 0 } as const
let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  await createDistrict(cms.payload)
})
afterAll(() => cms?.close())

const publish = (id: string, data: object, locale: 'ja' | 'en' = 'ja') =>
  cms.payload.update({ ...all, collection: 'brand-identities', id, locale, data: { _status: 'published', ...data } })
const getPublic = async (id: string) => {
  const where = { source: { equals: `brand-identities/${id}` } }
  const { docs } = await cms.payload.find({ ...all, collection: 'publications', where })
  return docs[0]?.body as { version: number; earlierVersions?: Record<string, unknown>[] } | undefined
}

describe('a version of a draft', () => {
  const markMany = async (id: string) => {
    for (let index = 0; index < 8; index += 1) await markDraft(cms.payload, id, 'mine', { generation: '40s' })
    for (let index = 0; index < 2; index += 1) await markDraft(cms.payload, id, 'shut-out', { generation: '70s' })
  }

  test('says nothing of the marks on it while its dialogue goes on', async () => {
    const draft = await openDialogue(cms.payload)
    await markMany(draft.id)
    await publish(draft.id, { aimedState: words.aimedState, adoptedOn: null })
    expect(await getPublic(draft.id)).toMatchObject({ version: 1, earlierVersions: [] })
  })

  test('ends when its words change: the next one shows who felt shut out, without pointing at anybody', async () => {
    const draft = await openDialogue(cms.payload)
    await markMany(draft.id)
    const note = '母の世代の声を受けて、意味を書き直しました。'
    await publish(draft.id, { meaning: '手が覚えていることも知です。', changeNote: note })
    const body = await getPublic(draft.id)
    expect(body).toMatchObject({
      version: 2,
      earlierVersions: [
        {
          version: 1,
          meaning: { ja: words.meaning },
          note: { ja: note },
          heard: { total: { mine: 8, distant: 0, 'shut-out': 2 } },
        },
      ],
    })
    const shown = JSON.stringify(body)
    expect(shown).not.toContain('母を思い出します')
    expect(shown).not.toContain('tally')
    expect(shown).not.toContain('"shut-out":2}}]')
  })

  test('is counted once: a mark that comes late moves no public figure', async () => {
    const draft = await openDialogue(cms.payload)
    await markMany(draft.id)
    await publish(draft.id, { meaning: '別の意味です。' })
    const before = await getPublic(draft.id)
    await markDraft(cms.payload, draft.id, 'shut-out')
    await publish(draft.id, { whatChanged: '意味を書き直しました。' })
    expect((await getPublic(draft.id))?.earlierVersions).toEqual(before?.earlierVersions)
    expect(await findMarks(cms.payload, draft.id)).toHaveLength(11)
  })

  test('goes on when only a translation was added', async () => {
    const draft = await openDialogue(cms.payload)
    await publish(draft.id, { statement: 'A city where people meet' }, 'en')
    expect(await getPublic(draft.id)).toMatchObject({ version: 1, earlierVersions: [] })
  })

  test('keeps its words in every language', async () => {
    const draft = await openDialogue(cms.payload)
    await publish(draft.id, { statement: 'A city where people meet' }, 'en')
    await publish(draft.id, { statement: '知と出会うまち' })
    const [first] = (await getPublic(draft.id))?.earlierVersions ?? []
    expect(first?.statement).toEqual({ ja: words.statement, en: 'A city where people meet' })
  })

  test('ends with the dialogue, when its words are adopted as they are', async () => {
    const draft = await openDialogue(cms.payload)
    await markMany(draft.id)
    await publish(draft.id, { state: 'adopted', adoptedOn: '2027-04-01' })
    expect(await getPublic(draft.id)).toMatchObject({ version: 2, earlierVersions: [{ version: 1 }] })
    await publish(draft.id, { state: 'past', endedOn: '2027-05-01' })
    expect((await getPublic(draft.id))?.earlierVersions).toHaveLength(1)
  })

  test('and what was marked of it are nobody’s to write: neither a planner nor an older version put back', async () => {
    const draft = await openDialogue(cms.payload)
    await publish(draft.id, { meaning: '別の意味です。' })
    const planner = await cms.actAs('planner')
    await cms.payload.update({
      collection: 'brand-identities',
      id: draft.id,
      data: { _status: 'published', earlierVersions: [], wordingVersion: 9, changeNote: '数を変えようとしました。' },
      ...planner,
    })
    expect(await getPublic(draft.id)).toMatchObject({ version: 2, earlierVersions: [{ version: 1 }] })
    const { docs } = await cms.payload.findVersions({
      ...all,
      collection: 'brand-identities',
      where: { parent: { equals: draft.id } },
      sort: 'updatedAt',
    })
    await cms.payload.restoreVersion({ ...all, collection: 'brand-identities', id: String(docs[0]?.id) })
    const { earlierVersions } = (await getPublic(draft.id)) ?? {}
    expect(earlierVersions?.length).toBeGreaterThan(0)
  })

  test('shows its exact numbers to those who read marks, and to nobody else', async () => {
    const draft = await openDialogue(cms.payload)
    await publish(draft.id, { meaning: '別の意味です。' })
    const read = async (role: 'moderator' | 'reader') =>
      cms.payload.findByID({ collection: 'brand-identities', id: draft.id, ...(await cms.actAs(role)) })
    expect(await read('moderator')).toHaveProperty('earlierVersions')
    expect(await read('reader')).not.toHaveProperty('earlierVersions')
  })
})
