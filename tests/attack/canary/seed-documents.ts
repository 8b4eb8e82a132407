import { getFiscalYear } from '@aritai/domain'
import { getToday } from '../../../site/src/presenters/today.ts'
import { type Document, listedBy, savedBy } from '../../support/documents.ts'
import type { Staff } from '../../support/staff.ts'
import type { Canaries } from './canaries.ts'
import { type Mark, markCopy, markDocument } from './mark-text.ts'

/**
 * In every collection that publishes: marks a published document for citizens only, lays a marked draft on top of
 * another one, and leaves a marked document that was never published. Every text of each is marked, in two languages.
 */
export async function seedDocuments(admin: Staff, secret: Canaries, citizensOnly: Canaries): Promise<void> {
  for (const collection of await getPublishingCollections(admin)) {
    const path = `/${collection}?limit=2&depth=0&where[_status][equals]=published`
    const documents = listedBy(await admin.get(path))
    const [drafted, published] = [documents[0], documents.at(-1)]
    if (!drafted || !published) throw new Error(`Nothing is published in ${collection}`)
    await publishMarked(admin, collection, published, secret, citizensOnly)
    await draftMarked(admin, collection, drafted, secret)
  }
}

/** Collections whose documents have a public and a draft form. */
async function getPublishingCollections(admin: Staff): Promise<string[]> {
  const { body } = await admin.get('/access')
  const found: string[] = []
  for (const collection of Object.keys(body.collections as object)) {
    const { status, body } = await admin.get(`/${collection}?limit=1&depth=0`)
    const [first] = status === 200 && Array.isArray(body.docs) ? (body.docs as Document[]) : []
    if (first && '_status' in first) found.push(collection)
  }
  return found
}

/** What keeps words of its own once it is public: a copy of it is published, with these fields, and marked instead. */
const keepsWords = new Map<string, object>([
  ['evaluations', { fiscalYear: getFiscalYear(getToday()) }],
  ['brand-identities', { state: 'in-dialogue' }],
])
/** What takes no draft once it is public. */
const takesNoDraft = new Set(['evaluations'])

async function copyUnpublished(
  admin: Staff,
  collection: string,
  document: Document,
  fields: object,
): Promise<Document> {
  const copy = markCopy({ ...document, ...fields }, (_, text) => text)
  return savedBy(await admin.post(`/${collection}?depth=0&draft=true`, copy))
}

async function publishMarked(
  admin: Staff,
  collection: string,
  document: Document,
  secret: Canaries,
  citizensOnly: Canaries,
) {
  const channels = 'channels' in document ? { channels: ['citizens'] } : {}
  const kept = 'keptAdvice' in document ? { keptAdvice: [plantKeptAdvice(collection, secret)] } : {}
  const fields = keepsWords.get(collection)
  let saved = fields ? await copyUnpublished(admin, collection, document, fields) : document
  for (const locale of ['ja', 'en']) {
    // The second mark stands behind the first, because some texts are the same in every language; short ones have no room.
    const mark: Mark = (path, text) =>
      locale === 'ja' || text.length > 30 ? text + citizensOnly.plant(`${collection} ${locale} ${path}`) : text
    const note = citizensOnly.plant(`${collection} ${locale} note of the change`)
    const data = {
      ...markDocument(saved, mark),
      ...channels,
      ...kept,
      changeNote: `変えました。${note}`,
      _status: 'published',
    }
    const stored = JSON.stringify(
      savedBy(await admin.patch(`/${collection}/${saved.id}?depth=0&locale=${locale}`, data)),
    )
    // Some names the CMS writes itself, whatever a person sends; the note leaves the document with the save.
    citizensOnly.forget(
      (place, word) => place.startsWith(`${collection} ${locale} `) && word !== note && !stored.includes(word),
    )
    saved = (await admin.get(`/${collection}/${saved.id}?depth=0`)).body as Document
  }
}

/** Why staff kept a text in spite of advice is theirs alone, in a document that is public otherwise. */
const plantKeptAdvice = (collection: string, secret: Canaries) => ({
  code: 'desired-state.means',
  path: 'name',
  words: secret.plant(`${collection} words that advice was kept for`),
  reason: secret.plant(`${collection} reason why advice was kept`),
})

async function draftMarked(admin: Staff, collection: string, document: Document, secret: Canaries) {
  for (const locale of takesNoDraft.has(collection) ? [] : ['ja', 'en', 'ja-easy']) {
    const mark: Mark = (path) => secret.plant(`draft on top of ${collection} ${locale} ${path}`)
    const changeNote = secret.plant(`draft on top of ${collection} ${locale} note of the change`)
    const data = { ...markDocument(document, mark), changeNote }
    savedBy(await admin.patch(`/${collection}/${document.id}?depth=0&draft=true&locale=${locale}`, data))
  }
  const copy = markCopy(document, (path) => secret.plant(`unpublished ${collection} ${path}`))
  savedBy(await admin.post(`/${collection}?depth=0&draft=true`, copy))
}
