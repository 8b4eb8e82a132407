import { expect, test } from 'vitest'
import { countRevision, forgetClaim, releaseClaim } from './count-revision.ts'

type Save = { id: string; loaded?: number; stored: number; req?: object }
const request = (operation: object = { byPerson: true }) => ({
  context: { 'operation:plans': { savesDraft: false, restoresVersion: false, ...operation } } as Record<
    string,
    unknown
  >,
  user: { id: 'u' },
})
const save = ({ id, loaded, stored, req = request() }: Save) =>
  countRevision({
    data: loaded === undefined ? {} : { revision: loaded },
    originalDoc: { id, revision: stored },
    operation: 'update',
    collection: { slug: 'plans' },
    req,
  } as never)

test('a save that began on the present state is counted', () => {
  expect(save({ id: 'a', loaded: 3, stored: 3 })).toEqual({ revision: 4 })
})

test('a save that began on an older state is a conflict', () => {
  expect(() => save({ id: 'b', loaded: 2, stored: 3 })).toThrow(expect.objectContaining({ status: 409 }))
})

test('of two saves that arrive together one is a conflict', () => {
  save({ id: 'c', loaded: 3, stored: 3 })
  expect(() => save({ id: 'c', loaded: 3, stored: 3 })).toThrow(expect.objectContaining({ status: 409 }))
})

test('after a save that failed the next attempt goes through', () => {
  const req = request()
  save({ id: 'd', loaded: 3, stored: 3, req })
  releaseClaim({ req } as never)
  expect(save({ id: 'd', loaded: 3, stored: 3 })).toEqual({ revision: 4 })
})

test('a finished save leaves nothing behind that could refuse the next', () => {
  const req = request()
  save({ id: 'e', loaded: 3, stored: 3, req })
  forgetClaim({ doc: { id: 'e' }, req, collection: { slug: 'plans' } } as never)
  expect(save({ id: 'e', loaded: 4, stored: 4 })).toEqual({ revision: 5 })
})

test('restoring an old version is no stale save', () => {
  const req = request({ byPerson: true, restoresVersion: true })
  expect(save({ id: 'f', loaded: 1, stored: 7, req })).toEqual({ revision: 8 })
})

test('a save that does not say on which state it was begun is refused, unless it is our own', () => {
  const blind = request({ byPerson: true, namesNoRevision: true })
  expect(() => save({ id: 'g', loaded: 3, stored: 3, req: blind })).toThrow(expect.objectContaining({ status: 400 }))
  expect(save({ id: 'g', stored: 3 })).toEqual({ revision: 4 })
})
