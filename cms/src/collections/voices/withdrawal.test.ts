import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story, Voice } from '../../payload-types.ts'
import { createDepartment, createMedia, createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

const canary = 'CANARY'
let cms: TestCms
let voice: Voice
let story: Story
let bareStory: Story
beforeAll(async () => {
  cms = await openTestCms()
  const { payload } = cms
  const all = { overrideAccess: true } as const
  const photo = await createMedia(payload)
  voice = await createVoice(payload, {
    state: 'in-review',
    originalText: `${canary} 谷の朝`,
    displayName: `${canary} 花子`,
    staffNote: `${canary} メモ`,
    photo: photo.id,
    generation: '30s',
    receiptLookup: 'a'.repeat(64),
    submissionId: 's'.repeat(20),
    statusKey: Buffer.alloc(32, 3).toString('base64'),
  })
  const text = { title: `${canary} 題`, text: `${canary} 公開文`, state: 'published' } as const
  await payload.update({ ...all, collection: 'voices', id: voice.id, data: text })
  const english = { title: `${canary} title`, text: `${canary} text` }
  await payload.update({ ...all, collection: 'voices', id: voice.id, locale: 'en', data: english })
  await payload.create({
    ...all,
    collection: 'voice-contacts',
    data: { voice: voice.id, email: `${canary}@example.jp` },
  })
  const department = await createDepartment(payload, 'children')
  const answer = await payload.create({
    ...all,
    collection: 'responses',
    data: {
      voices: [voice.id],
      department: department.id,
      kind: 'doing',
      text: `${canary} 答え`,
      respondedOn: '2026-11-10',
      _status: 'published',
    } as never,
  })
  const changed = {
    text: `${canary} 答え直し`,
    changeNote: `${canary}さんに答え直しました。`,
    _status: 'published',
  } as const
  await payload.update({ ...all, collection: 'responses', id: answer.id, data: changed })
  const quotation = { type: 'relationship', relationTo: 'voices', value: voice.id, version: 2, format: '' }
  const words = { type: 'text', text: '谷に朝が来る。', version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const paragraph = { type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, children: [words] }
  story = await tell('谷の話', [paragraph, quotation])
  bareStory = await tell('声だけの話', [quotation])
  await payload.update({ ...all, collection: 'stories', id: story.id, draft: true, data: { lead: '夕' } })

  const moderator = await cms.actAs('moderator')
  await payload.update({ collection: 'voices', id: voice.id, data: { state: 'withdrawn' }, ...moderator })
})
afterAll(() => cms.close())

/** A published story that quotes the voice. */
function tell(title: string, children: object[]): Promise<Story> {
  const root = { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children }
  const words = { title, lead: '朝', theme: 'living', publishedOn: '2026-11-01', body: { root } }
  const data = { ...words, voices: [voice.id], channels: ['citizens'], _status: 'published' }
  return cms.payload.create({ collection: 'stories', data: data as never, overrideAccess: true })
}

test('of a withdrawn voice an empty tombstone stays, with its receipt and its dates', async () => {
  const stone = await cms.payload.findByID({ collection: 'voices', id: voice.id, locale: 'all', overrideAccess: true })
  expect(stone).toMatchObject({
    state: 'withdrawn',
    receiptLookup: 'a'.repeat(64),
    submissionId: 's'.repeat(20),
    receivedOn: '2026-11-01',
    withdrawnOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    consent: { plan: false, showcase: false },
  })
  expect([stone.originalText, stone.displayName, stone.photo, stone.staffNote, stone.generation]).toEqual(
    Array(5).fill(null),
  )
  expect(JSON.stringify(stone)).not.toContain(canary)
})

test('its versions, contact, photo and the answers to it alone are gone, with what was noted of their changes', async () => {
  const { payload } = cms
  const all = { overrideAccess: true } as const
  expect((await payload.findVersions({ ...all, collection: 'voices' })).totalDocs).toBe(0)
  for (const collection of ['voice-contacts', 'media', 'responses', 'changes'] as const)
    expect((await payload.count({ ...all, collection })).totalDocs).toBe(0)
  expect(readdirSync(path.join(cms.dataDir, 'cms', 'media'))).toEqual([])
})

test('no story quotes it, in no version, and the stories are as they were otherwise', async () => {
  const where = { parent: { equals: story.id } }
  const { docs } = await cms.payload.findVersions({ collection: 'stories', where, depth: 0, overrideAccess: true })
  const published = await cms.payload.findByID({ collection: 'stories', id: story.id, depth: 0, overrideAccess: true })
  expect(docs).toHaveLength(2)
  expect(JSON.stringify([published, docs])).not.toContain(voice.id)
  expect([published.lead, published._status]).toEqual(['朝', 'published'])
  expect(docs.map(({ version }) => version.lead).sort()).toEqual(['夕', '朝'])
})

test('a story that was nothing but the quotation is public no more, the other one is', async () => {
  const { docs } = await cms.payload.find({ collection: 'publications', pagination: false, overrideAccess: true })
  const isPublic = (id: string) => docs.some((row) => row.documentId === id)
  expect([isPublic(story.id), isPublic(bareStory.id), isPublic(voice.id)]).toEqual([true, false, false])
  expect(JSON.stringify(docs.map(({ body }) => body))).not.toContain(voice.id)
})

test('its words are in no byte of the database', () => {
  const files = readdirSync(cms.dataDir).filter((name) => name.startsWith('cms.sqlite'))
  expect(files).toContain('cms.sqlite')
  for (const file of files) expect(readFileSync(path.join(cms.dataDir, file)).includes(canary)).toBe(false)
})

test('a withdrawn voice is never filled again', async () => {
  const refill = cms.payload.update({
    collection: 'voices',
    id: voice.id,
    data: { text: '再び' },
    overrideAccess: true,
  })
  await expect(refill).rejects.toThrow('状態')
})
