import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { findMissingJapanese } from './require-japanese.ts'

const fields = [
  { name: 'title', type: 'text', localized: true, required: true },
  { name: 'lead', type: 'textarea', localized: true },
  { name: 'code', type: 'text', required: true },
  {
    name: 'contact',
    type: 'group',
    flattenedFields: [{ name: 'address', type: 'text', localized: true, required: true }],
  },
] as unknown as FlattenedField[]

test('a translation alone lacks the Japanese words that are needed', () => {
  const stored = { title: { en: 'Salt' }, contact: { address: { en: 'Station' } } }
  expect(findMissingJapanese(fields, stored)).toEqual(['title', 'contact.address'])
  expect(findMissingJapanese(fields, undefined)).toEqual(['title', 'contact.address'])
})

test('a document with its Japanese words lacks nothing', () => {
  expect(findMissingJapanese(fields, { title: { ja: '塩' }, contact: { address: { ja: '駅' } } })).toEqual([])
})
