import { expect, test } from 'vitest'
import { noticeOperation, operationOf } from './operation-of.ts'

function noticeAll(args: object, request: object = {}, operation = 'update', drafts = true) {
  const req = { context: {}, user: { id: 'u' }, payloadAPI: 'REST', ...request }
  noticeOperation({
    args,
    operation,
    overrideAccess: false,
    req,
    collection: { slug: 'plans', versions: { drafts } },
  } as never)
  return operationOf(req as never, 'plans')
}
const notice = (...given: Parameters<typeof noticeAll>) => noticeAll(...given).namesNoRevision

test('a person who saves one document over REST has to say on which state of it', () => {
  expect(notice({ id: 'a', data: { title: '題' } })).toBe(true)
  expect(notice({ id: 'a', data: { title: '題', revision: 3 } })).toBe(false)
})

test('bulk edits, publishing or taking back alone, new documents and our own code need not', () => {
  expect(notice({ where: {}, data: { title: '題' } })).toBe(false)
  expect(notice({ id: 'a', data: { _status: 'draft' } })).toBe(false)
  expect(notice({ data: { title: '題' } }, {}, 'create')).toBe(false)
  expect(notice({ id: 'a', data: { title: '題' } }, { payloadAPI: 'local' })).toBe(false)
})

test('a draft is saved only where there are drafts, and never by what publishes', () => {
  const saves = (data: object, drafts = true) =>
    noticeAll({ id: 'a', data, draft: true }, {}, 'update', drafts).savesDraft
  expect(saves({ title: '題' })).toBe(true)
  expect(saves({ title: '題', _status: 'published' })).toBe(false)
  expect(saves({ state: 'withdrawn' }, false)).toBe(false)
})

test('nobody publishes one language alone; our own code knows what it does', () => {
  const one = { id: 'a', data: { _status: 'published' }, publishSpecificLocale: 'en' }
  expect(() => noticeAll(one)).toThrow('一つの言語だけを公開することはできません')
  expect(() => noticeAll(one, { user: null })).not.toThrow()
})
