import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { keepOncePublished } from './keep-once-published.ts'

function remove(publishedVersions: number, user: object | null = { id: 'planner' }) {
  const countVersions = async () => ({ totalDocs: publishedVersions })
  const req = { user, payload: { countVersions, db: { findOne: async () => null } }, i18n: { language: 'ja' } }
  return keepOncePublished({ id: 'm1', req, collection: { slug: 'measures', versions: { drafts: {} } } } as never)
}

test('what was public once cannot be deleted by a person, even when it is a draft again', async () => {
  await expect(remove(1)).rejects.toThrow(APIError)
})

test('a draft that never was public may be deleted', async () => {
  await expect(remove(0)).resolves.toBeUndefined()
})

test('our own code may clear a database', async () => {
  await expect(remove(3, null)).resolves.toBeUndefined()
})
