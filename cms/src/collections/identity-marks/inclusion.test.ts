import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { IdentityFeeling } from '@aritai/domain'
import { buildIdentityMarkSubmission } from '@aritai/publication/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storeMark } from '../../intake/store-mark.ts'
import type { Area, BrandIdentity } from '../../payload-types.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
let narakawa: string
let count = 0
const all = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  cms = await openTestCms()
  const data = {
    slug: 'narakawa',
    name: '楢川',
    reading: 'ならかわ',
    kind: 'district' as const,
    summary: '谷のまち',
    order: 1,
    sample: true,
  }
  narakawa = (await cms.payload.create({ ...all, collection: 'areas', data: data as Area })).id
})
afterAll(() => cms?.close())

const words = {
  statement: 'ひとが出会うまち',
  meaning: '人が出会うと、あしたが変わります。',
  aimedState: 'だれもが出会いを楽しんでいる。',
  criteria: [{ key: 'meeting', question: '違う立場の人が出会うか' }],
}
/** A draft that citizens read. */
const openDialogue = () =>
  cms.payload.create({
    ...all,
    collection: 'brand-identities',
    locale: 'ja',
    data: {
      ...words,
      generation: 2,
      state: 'in-dialogue',
      channels: ['citizens'],
      _status: 'published',
    } as BrandIdentity,
  })
const publish = (id: string, data: object, locale: 'ja' | 'en' = 'ja') =>
  cms.payload.update({
    ...all,
    collection: 'brand-identities',
    id,
    locale,
    data: { _status: 'published', ...data },
  })
async function mark(identity: string, feeling: IdentityFeeling, version = 1, fields: object = {}) {
  count += 1
  const submission = buildIdentityMarkSubmission({
    submissionId: `identity-mark-${String(count).padStart(6, '0')}`,
    identity,
    identityVersion: version,
    feeling,
    area: narakawa,
    ...fields,
  })
  await storeMark(cms.payload, submission)
  return submission
}
const findMarks = async (identity: string) =>
  (
    await cms.payload.find({
      ...all,
      collection: 'identity-marks',
      where: { identity: { equals: identity } },
      pagination: false,
    })
  ).docs
const getPublic = async (id: string) => {
  const where = { source: { equals: `brand-identities/${id}` } }
  const { docs } = await cms.payload.find({ ...all, collection: 'publications', where })
  return docs[0]?.body as { version: number; earlierVersions?: Record<string, unknown>[] } | undefined
}

describe('a mark from the site', () => {
  let draft: BrandIdentity
  beforeEach(async () => {
    draft = await openDialogue()
  })

  test('is stored once, with the version it was set on, however often its envelope comes', async () => {
    const submission = await mark(draft.id, 'shut-out')
    await storeMark(cms.payload, submission)
    expect(await findMarks(draft.id)).toMatchObject([
      { feeling: 'shut-out', identityGeneration: 2, identityVersion: 1, area: narakawa, receivedOn: '2026-11-22' },
    ])
  })

  test('of a district that is gone is kept all the same', async () => {
    await mark(draft.id, 'distant', 1, { area: 'gone' })
    const [stored] = await findMarks(draft.id)
    expect(stored?.feeling).toBe('distant')
    expect(stored?.area ?? null).toBeNull()
  })

  test('is read by those who read voices, made and taken away by nobody', async () => {
    await mark(draft.id, 'shut-out')
    const [stored] = await findMarks(draft.id)
    const id = stored?.id ?? ''
    const read = async (role: 'moderator' | 'planner' | 'department' | 'reader') =>
      cms.payload.find({ collection: 'identity-marks', ...(await cms.actAs(role)) }).catch(() => 'refused')
    expect(await read('moderator')).toMatchObject({ totalDocs: expect.any(Number) })
    expect(await read('planner')).toMatchObject({ totalDocs: expect.any(Number) })
    expect(await read('department')).toBe('refused')
    expect(await read('reader')).toBe('refused')
    const admin = await cms.actAs('admin')
    await expect(cms.payload.delete({ collection: 'identity-marks', id, ...admin })).rejects.toThrow()
    await expect(
      cms.payload.create({ collection: 'identity-marks', data: { feeling: 'mine', slug: 'x' }, ...admin }),
    ).rejects.toThrow()
  })

  test('stays as it was set, whatever staff send', async () => {
    await mark(draft.id, 'shut-out')
    const [stored] = await findMarks(draft.id)
    const data = { feeling: 'mine' as const, words: '別の言葉', identityVersion: 7, generation: '30s' as const }
    const person = await cms.actAs('admin')
    await cms.payload.update({ collection: 'identity-marks', id: stored?.id ?? '', data, ...person })
    expect(await findMarks(draft.id)).toMatchObject([
      { feeling: 'shut-out', words: stored?.words, identityVersion: 1, generation: '70s' },
    ])
  })

  test('loses its words when the writer asks, and they leave the database; the mark stays and does not come back', async () => {
    const secret = 'canaryqzxj'
    const submission = await mark(draft.id, 'shut-out', 1, { words: `母の話です。${secret}` })
    const [stored] = await findMarks(draft.id)
    await cms.payload.update({
      collection: 'identity-marks',
      id: stored?.id ?? '',
      data: { eraseWords: true },
      ...(await cms.actAs('moderator')),
    })
    await storeMark(cms.payload, submission)
    const [erased] = await findMarks(draft.id)
    expect(erased).toMatchObject({ feeling: 'shut-out', wordsErasedOn: expect.stringMatching(/^\d{4}-/) })
    expect(erased?.words ?? null).toBeNull()
    expect(erased?.number ?? null).toBeNull()
    expect(await findMarks(draft.id)).toHaveLength(1)
    for (const file of ['cms.sqlite', 'cms.sqlite-wal'])
      expect(readFileSync(path.join(cms.dataDir, file)).includes(secret)).toBe(false)
  })
})

describe('a version of a draft', () => {
  const markMany = async (id: string) => {
    for (let index = 0; index < 8; index += 1) await mark(id, 'mine', 1, { generation: '40s' })
    for (let index = 0; index < 2; index += 1) await mark(id, 'shut-out', 1, { generation: '70s' })
  }

  test('says nothing of the marks on it while its dialogue goes on', async () => {
    const draft = await openDialogue()
    await markMany(draft.id)
    await publish(draft.id, { aimedState: words.aimedState, adoptedOn: null })
    expect(await getPublic(draft.id)).toMatchObject({ version: 1, earlierVersions: [] })
  })

  test('ends when its words change: the next one shows who felt shut out, without pointing at anybody', async () => {
    const draft = await openDialogue()
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
    const draft = await openDialogue()
    await markMany(draft.id)
    await publish(draft.id, { meaning: '別の意味です。' })
    const before = await getPublic(draft.id)
    await mark(draft.id, 'shut-out', 1)
    await publish(draft.id, { whatChanged: '意味を書き直しました。' })
    expect((await getPublic(draft.id))?.earlierVersions).toEqual(before?.earlierVersions)
    expect(await findMarks(draft.id)).toHaveLength(11)
  })

  test('goes on when only a translation was added', async () => {
    const draft = await openDialogue()
    await publish(draft.id, { statement: 'A city where people meet' }, 'en')
    expect(await getPublic(draft.id)).toMatchObject({ version: 1, earlierVersions: [] })
  })

  test('keeps its words in every language', async () => {
    const draft = await openDialogue()
    await publish(draft.id, { statement: 'A city where people meet' }, 'en')
    await publish(draft.id, { statement: '知と出会うまち' })
    const [first] = (await getPublic(draft.id))?.earlierVersions ?? []
    expect(first?.statement).toEqual({ ja: words.statement, en: 'A city where people meet' })
  })

  test('ends with the dialogue, when its words are adopted as they are', async () => {
    const draft = await openDialogue()
    await markMany(draft.id)
    await publish(draft.id, { state: 'adopted', adoptedOn: '2027-04-01' })
    expect(await getPublic(draft.id)).toMatchObject({ version: 2, earlierVersions: [{ version: 1 }] })
    await publish(draft.id, { state: 'past', endedOn: '2027-05-01' })
    expect((await getPublic(draft.id))?.earlierVersions).toHaveLength(1)
  })

  test('and what was marked of it are nobody’s to write: neither a planner nor an older version put back', async () => {
    const draft = await openDialogue()
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
    const draft = await openDialogue()
    await publish(draft.id, { meaning: '別の意味です。' })
    const read = async (role: 'moderator' | 'reader') =>
      cms.payload.findByID({ collection: 'brand-identities', id: draft.id, ...(await cms.actAs(role)) })
    expect(await read('moderator')).toHaveProperty('earlierVersions')
    expect(await read('reader')).not.toHaveProperty('earlierVersions')
  })
})
