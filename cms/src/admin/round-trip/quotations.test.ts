import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story } from '../../payload-types.ts'
import { createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { readUnagreedQuotations } from './read-quotations.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms?.close())

const system = { overrideAccess: true } as const
const quoting = (voice: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [{ type: 'relationship', relationTo: 'voices', value: voice, format: '', version: 2 }],
  },
})

test('a story in work that quotes a voice in its text, on a channel the teller did not agree to, is named', async () => {
  const agreed = await createVoice(cms.payload, { state: 'published' })
  const story = await cms.payload.create({
    collection: 'stories',
    data: {
      slug: 'harvest',
      title: '収穫の朝',
      lead: '朝の畑から。',
      theme: 'living',
      body: quoting(agreed.id),
      publishedOn: '2026-11-01',
      channels: ['citizens'],
      _status: 'published',
    } as unknown as Story,
    ...system,
  })
  const { user } = await cms.actAs('planner')
  const req = { payload: cms.payload, user } as unknown as PayloadRequest
  expect(await readUnagreedQuotations(req)).toEqual([])

  await cms.payload.update({
    collection: 'stories',
    id: story.id,
    data: { channels: ['citizens', 'showcase'] },
    draft: true,
    ...system,
  })
  expect(await readUnagreedQuotations(req)).toEqual([
    {
      story: story.id,
      title: '収穫の朝',
      voice: agreed.id,
      channel: 'showcase',
      reason: 'no-consent',
      inDraft: true,
    },
  ])
})
