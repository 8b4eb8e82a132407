import { expect, test } from 'vitest'
import { actionOf } from './recorded-action.ts'

test('a save is recorded by what it did to the standing of the document', () => {
  expect(actionOf('create', undefined, { _status: 'draft' })).toBe('create')
  expect(actionOf('create', undefined, { _status: 'published' })).toBe('publish')
  expect(actionOf('update', { _status: 'draft' }, { _status: 'published' })).toBe('publish')
  expect(actionOf('update', { _status: 'published' }, { _status: 'draft' })).toBe('unpublish')
  expect(actionOf('update', { _status: 'published' }, { _status: 'published' })).toBe('update')
  expect(actionOf('update', { state: 'in-review' }, { state: 'published' })).toBe('change-state')
})
