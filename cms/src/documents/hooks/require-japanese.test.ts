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

const listed = [
  {
    name: 'steps',
    type: 'array',
    flattenedFields: [
      { name: 'label', type: 'text', localized: true, required: true },
      {
        name: 'proof',
        type: 'group',
        flattenedFields: [{ name: 'words', type: 'text', localized: true, required: true }],
      },
    ],
  },
] as unknown as FlattenedField[]
const known = { id: 'a', label: { ja: '植える' }, proof: { words: { ja: '木' } } }

test('a row of a list that was added in a translation lacks its Japanese words, in its groups too', () => {
  const saved = { steps: [{ id: 'a', label: 'Plant' }, { id: 'b', label: 'Water' }, { label: 'Weed' }] }
  const stored = { steps: [known, { label: { ja: '行きどころのない行' } }] }
  expect(findMissingJapanese(listed, stored, saved)).toEqual([
    'steps.1.label',
    'steps.1.proof.words',
    'steps.2.label',
    'steps.2.proof.words',
  ])
})

test('a row that moved or went is not asked for words that it has or no longer needs', () => {
  const stored = { steps: [{ id: 'b', label: { en: 'Water' } }, known] }
  expect(findMissingJapanese(listed, stored, { steps: [{ id: 'a', label: 'Plant' }] })).toEqual([])
})

test('a save that does not name the list is asked for the rows as they are stored', () => {
  const stored = { steps: [known, { id: 'b', label: { en: 'Water' }, proof: { words: { ja: '水' } } }] }
  expect(findMissingJapanese(listed, stored, { title: 'Salt' })).toEqual(['steps.1.label'])
})
