import { expect, test } from 'vitest'
import { noticeOperation, operationOf } from './operation-of.ts'

function notice(args: object, request: object = {}, operation = 'update') {
  const req = { context: {}, user: { id: 'u' }, payloadAPI: 'REST', ...request }
  noticeOperation({ args, operation, overrideAccess: false, req, collection: { slug: 'plans' } } as never)
  return operationOf(req as never, 'plans').namesNoRevision
}

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
