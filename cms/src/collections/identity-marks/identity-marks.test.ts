import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storeMark } from '../../intake/store-mark.ts'
import type { BrandIdentity } from '../../payload-types.ts'
import { createDistrict, findMarks, markDraft, openDialogue } from '../../testing/dialogue.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { eraseDueWords } from './erase-due-words.ts'

let cms: TestCms
let narakawa: string
beforeAll(async () => {
  cms = await openTestCms()
  narakawa = await createDistrict(cms.payload)
})
afterAll(() => cms?.close())

describe('a mark from the site', () => {
  let draft: BrandIdentity
  beforeEach(async () => {
    draft = await openDialogue(cms.payload)
  })

  test('is stored once, with the version it was set on, however often its envelope comes', async () => {
    const submission = await markDraft(cms.payload, draft.id, 'shut-out', { area: narakawa })
    await storeMark(cms.payload, submission)
    expect(await findMarks(cms.payload, draft.id)).toMatchObject([
      { feeling: 'shut-out', identityGeneration: 2, identityVersion: 1, area: narakawa, receivedOn: '2026-11-22' },
    ])
  })

  test('of a district that is gone is kept all the same', async () => {
    await markDraft(cms.payload, draft.id, 'distant', { area: 'gone' })
    const [stored] = await findMarks(cms.payload, draft.id)
    expect(stored?.feeling).toBe('distant')
    expect(stored?.area ?? null).toBeNull()
  })

  test('is read by those who read voices, made and taken away by nobody', async () => {
    await markDraft(cms.payload, draft.id, 'shut-out')
    const [stored] = await findMarks(cms.payload, draft.id)
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
    await markDraft(cms.payload, draft.id, 'shut-out')
    const [stored] = await findMarks(cms.payload, draft.id)
    const data = { feeling: 'mine' as const, words: '別の言葉', identityVersion: 7, generation: '30s' as const }
    const person = await cms.actAs('admin')
    await cms.payload.update({ collection: 'identity-marks', id: stored?.id ?? '', data, ...person })
    expect(await findMarks(cms.payload, draft.id)).toMatchObject([
      { feeling: 'shut-out', words: stored?.words, identityVersion: 1, generation: '70s' },
    ])
  })

  test('loses its words a year after it came in, and nothing before', async () => {
    const secret = 'canaryyrzq'
    await markDraft(cms.payload, draft.id, 'distant', { words: `坂の上の話です。${secret}` })
    expect(await eraseDueWords(cms.payload, new Date('2027-11-21T12:00:00+09:00'))).toBe(0)
    expect(await findMarks(cms.payload, draft.id)).toMatchObject([{ words: expect.stringContaining(secret) }])
    expect(await eraseDueWords(cms.payload, new Date('2027-11-22T00:30:00+09:00'))).toBeGreaterThan(0)
    const [mark] = await findMarks(cms.payload, draft.id)
    expect(mark).toMatchObject({ feeling: 'distant', wordsErasedOn: expect.stringMatching(/^\d{4}-/) })
    expect(mark?.words ?? null).toBeNull()
    expectGone(secret)
  })

  test('loses its words when the writer asks, and they leave the database; the mark stays and does not come back', async () => {
    const secret = 'canaryqzxj'
    const submission = await markDraft(cms.payload, draft.id, 'shut-out', { words: `母の話です。${secret}` })
    const [stored] = await findMarks(cms.payload, draft.id)
    await cms.payload.update({
      collection: 'identity-marks',
      id: stored?.id ?? '',
      data: { eraseWords: true },
      ...(await cms.actAs('moderator')),
    })
    await storeMark(cms.payload, submission)
    const [erased] = await findMarks(cms.payload, draft.id)
    expect(erased).toMatchObject({ feeling: 'shut-out', wordsErasedOn: expect.stringMatching(/^\d{4}-/) })
    expect(erased?.words ?? null).toBeNull()
    expect(erased?.number ?? null).toBeNull()
    expect(await findMarks(cms.payload, draft.id)).toHaveLength(1)
    expectGone(secret)
  })
})

/** Nothing of the text is left in the bytes of the database. */
function expectGone(text: string): void {
  for (const file of ['cms.sqlite', 'cms.sqlite-wal'])
    expect(readFileSync(path.join(cms.dataDir, file)).includes(text), file).toBe(false)
}
