import { buildVoiceSubmission } from '@aritai/publication/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms?.close())

/** The words to publish that a submission begins, in every language. */
async function tell(id: string, fields: Parameters<typeof buildVoiceSubmission>[0]) {
  const { storeVoice } = await import('./store-voice.ts')
  const submission = buildVoiceSubmission({
    submissionId: `told-language-${id}0`,
    receiptLookup: id.repeat(64),
    ...fields,
  })
  await storeVoice(cms.payload, submission)
  const { docs } = await cms.payload.find({
    collection: 'voices',
    where: { submissionId: { equals: submission.submissionId } },
    locale: 'all',
    overrideAccess: true,
  })
  return docs[0]
}

test('a story told in English begins the English text, and its Japanese waits for a translator', async () => {
  const voice = await tell('a', { locale: 'en', title: 'Snow', text: 'Neighbours clear the snow before I wake up.' })
  expect(voice?.originalText).toBe('Neighbours clear the snow before I wake up.')
  expect(voice?.text).toEqual({ en: 'Neighbours clear the snow before I wake up.' })
  expect(voice?.title).toEqual({ en: 'Snow' })
})

test('a story told in やさしい日本語 begins the Japanese text and that of its own', async () => {
  const voice = await tell('b', { locale: 'ja-easy', title: 'ゆき', text: 'となりの 人が ゆきを かいて くれます。' })
  expect(voice?.text).toEqual({
    ja: 'となりの 人が ゆきを かいて くれます。',
    'ja-easy': 'となりの 人が ゆきを かいて くれます。',
  })
})
