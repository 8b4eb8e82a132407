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

/** In which languages there are words. */
const languagesOf = (text: unknown) =>
  Object.entries(text ?? {}).flatMap(([language, words]) => (words ? [language] : []))

test('a story told in English is no Japanese text: it waits for a translator', async () => {
  const voice = await tell('a', { locale: 'en', title: 'Snow', text: 'Neighbours clear the snow before I wake up.' })
  expect(voice?.originalText).toBe('Neighbours clear the snow before I wake up.')
  expect(languagesOf(voice?.text)).toEqual([])
})

test('words as told lie in no language that a moderator does not look at', async () => {
  const english = await tell('b', { locale: 'en', text: 'Mrs Tanaka of house 5 clears the snow.' })
  const easy = await tell('c', { locale: 'ja-easy', title: 'ゆき', text: '5番の たなかさんが ゆきを かきます。' })
  expect([english?.text, english?.title].flatMap(languagesOf)).toEqual([])
  expect([easy?.text, easy?.title].flatMap(languagesOf)).toEqual(['ja', 'ja'])
})
