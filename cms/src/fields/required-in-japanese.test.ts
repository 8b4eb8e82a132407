import { expect, test } from 'vitest'
import { longTextInJapanese, textInJapanese } from './required-in-japanese.ts'

const options = (locale: string) =>
  ({ required: true, req: { locale, payload: { config: {} }, t: (key: string) => key } }) as never

test('a document without Japanese words is not published', () => {
  expect(textInJapanese('', options('ja'))).toBe('validation:required')
  expect(longTextInJapanese(undefined, options('ja'))).toBe('validation:required')
})

test('a document is published while its English or plain Japanese words are still missing', () => {
  expect(textInJapanese('', options('en'))).toBe(true)
  expect(longTextInJapanese(undefined, options('ja-easy'))).toBe(true)
})
