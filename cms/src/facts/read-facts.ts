import type { PayloadRequest } from 'payload'
import { type Fact, type FactSlug, factFields } from './fact-fields.ts'
import { getFreshFacts } from './fact-store.ts'
import { matches } from './matches.ts'

/**
 * The facts of all documents of a collection that the person of `req` may read, without the fields the person may not
 * read: asked of the collection's and the fields' own access, so that an overview shows nobody more than the lists do.
 * Fresh at each call and from memory, since an overview asks of ten thousand voices at once.
 */
export async function readFacts<Slug extends FactSlug>(req: PayloadRequest, slug: Slug): Promise<Fact<Slug>[]> {
  const { config } = req.payload.collections[slug]
  const answer = await config.access.read({ req })
  if (answer === false) return []
  const all = await getFreshFacts(req.payload, slug)
  // A field without a value may be left out of what the database gives; it is known all the same.
  const known = ['id', 'createdAt', 'updatedAt', ...factFields[slug]]
  const readable = answer === true ? all : all.filter((fact) => matches(fact, answer, known))
  const closed = await getClosedFields(req, slug)
  return closed.length === 0 ? readable : readable.map((fact) => without(fact, closed))
}

/** Fields that a person with these roles may not read of any document. */
async function getClosedFields(req: PayloadRequest, slug: FactSlug): Promise<string[]> {
  const known: readonly string[] = factFields[slug]
  const guarded = req.payload.collections[slug].config.flattenedFields.filter(
    (field) => known.includes(field.name) && 'access' in field && field.access?.read,
  )
  const answers = await Promise.all(
    guarded.map(async (field) => ('access' in field && (await field.access?.read?.({ req })) ? undefined : field.name)),
  )
  return answers.filter((name) => name !== undefined)
}

/** Facts without some fields, by those fields: of ten thousand facts nearly all are the same at the next reading. */
const opened = new Map<string, WeakMap<object, object>>()

function without<T extends object>(fact: T, fields: readonly string[]): T {
  const key = fields.join()
  const known = opened.get(key) ?? new WeakMap<object, object>()
  opened.set(key, known)
  const open = known.get(fact) ?? Object.fromEntries(Object.entries(fact).filter(([name]) => !fields.includes(name)))
  known.set(fact, open)
  return open as T
}
