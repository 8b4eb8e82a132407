import { describe, expect, test } from 'vitest'
import { chooseVersions } from './read-versions.ts'

const version = (id: string, isPublic = false) => ({ id, isPublic, savedAt: '2026-11-01T00:00:00.000Z' })
const ids = (chosen: ReturnType<typeof chooseVersions>) => chosen && [chosen.before.id, chosen.after.id]

describe('the versions that are compared', () => {
  const versions = [version('draft-2'), version('draft-1'), version('public-1', true), version('first')]
  test('are the newest and the last public one before it', () => {
    expect(ids(chooseVersions(versions))).toEqual(['public-1', 'draft-2'])
  })
  test('are the newest and the one before where nothing was public', () => {
    expect(ids(chooseVersions([version('b'), version('a')]))).toEqual(['a', 'b'])
  })
  test('are those that were asked for', () => {
    expect(ids(chooseVersions(versions, 'first', 'draft-1'))).toEqual(['first', 'draft-1'])
    expect(ids(chooseVersions(versions, 'unknown', 'unknown'))).toEqual(['public-1', 'draft-2'])
  })
  test('are two, or nothing is compared', () => {
    expect(chooseVersions([version('only')])).toBeUndefined()
    expect(chooseVersions(versions, 'first', 'first')).toBeUndefined()
    expect(chooseVersions([])).toBeUndefined()
  })
})
