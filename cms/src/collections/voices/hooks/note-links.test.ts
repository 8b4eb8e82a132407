import { expect, test } from 'vitest'
import { today } from '../../../fields/day.ts'
import { noteLinks } from './note-links.ts'

type Voice = Record<string, unknown>
const daysAfter = async (data: Voice, originalDoc?: Voice) => {
  // As Payload calls it: a new document has an empty one before it.
  const operation = originalDoc ? 'update' : 'create'
  const saved = await noteLinks({
    data: { ...originalDoc, ...data },
    originalDoc: originalDoc ?? {},
    operation,
  } as never)
  return (saved as Voice).linkedOn
}
const published = { state: 'published', publishedOn: '2026-10-01', receivedOn: '2026-09-01' }

test('a voice waits for an answer from the day on which a decided voice is linked', async () => {
  expect(await daysAfter({ measures: ['a'] }, { ...published, measures: [] })).toEqual({ a: today() })
  expect(await daysAfter({ measures: ['a'] }, { state: 'in-review' })).toEqual({})
  expect(await daysAfter({ state: 'kept' }, { state: 'in-review', measures: [{ id: 'a' }] })).toEqual({ a: today() })
})

test('a second link begins on its own day, and the first keeps its own', async () => {
  const before = { ...published, measures: ['a'], linkedOn: { a: '2026-10-02' } }
  expect(await daysAfter({ measures: ['a', 'b'] }, before)).toEqual({ a: '2026-10-02', b: today() })
  expect(await daysAfter({ measures: ['b'] }, before)).toEqual({ b: today() })
})

test('going back to review and coming again begins nothing anew', async () => {
  const before = { ...published, measures: ['a'], linkedOn: { a: '2026-10-02' } }
  const inReview = { ...before, state: 'in-review', linkedOn: await daysAfter({ state: 'in-review' }, before) }
  expect(await daysAfter({ state: 'published' }, inReview)).toEqual({ a: '2026-10-02' })
})

test('a voice that was linked before there were such days is no news when somebody edits it', async () => {
  expect(await daysAfter({ staffNote: 'メモ' }, { ...published, measures: ['a'] })).toEqual({ a: '2026-10-01' })
  const kept = { state: 'kept', receivedOn: '2026-09-01', measures: ['a'] }
  expect(await daysAfter({ staffNote: 'メモ' }, kept)).toEqual({ a: '2026-09-01' })
})

test('a voice that comes into the CMS decided was linked when it was published', async () => {
  expect(await daysAfter({ ...published, measures: ['a'] })).toEqual({ a: '2026-10-01' })
})

test('a withdrawn voice keeps no days of links', async () => {
  expect(await daysAfter({ state: 'withdrawn', linkedOn: null }, { ...published, measures: ['a'] })).toBeNull()
})
