import type { Payload, Where } from 'payload'
import type { Fact, FactSlug } from './fact-fields.ts'
import { factFields } from './fact-fields.ts'

/** The facts of one collection, kept in memory and brought up to date by what changed since they were read last. */
type Shelf = { facts: Map<string, { updatedAt: string }>; readUpTo: string; refreshing?: Promise<void> }

// Several processes write, with clocks and transactions of their own: what changed shortly before is asked for again.
const overlap = 60_000

/**
 * Pages and the runner are bundled apart and have this module twice; a symbol on the process lets them share the facts,
 * which the runner's mails read soon after the start, so that no person waits for the first reading.
 */
const shelvesKey = Symbol.for('aritai.facts.shelves')
type Shelves = WeakMap<Payload, Map<FactSlug, Shelf>>
type Process = { [shelvesKey]?: Shelves }
const shelves: Shelves = (globalThis as Process)[shelvesKey] ?? new WeakMap()
;(globalThis as Process)[shelvesKey] = shelves

/** All facts of a collection as the database has them now, whoever asks; `readFacts` keeps to what a person may read. */
export async function getFreshFacts<Slug extends FactSlug>(payload: Payload, slug: Slug): Promise<Fact<Slug>[]> {
  const shelf = shelfOf(payload, slug)
  // Whoever asks during a refresh cannot know whether it saw the last change, and waits for one that began later.
  await shelf.refreshing
  shelf.refreshing ??= refresh(payload, slug, shelf).finally(() => {
    delete shelf.refreshing
  })
  await shelf.refreshing
  return [...shelf.facts.values()] as Fact<Slug>[]
}

async function refresh(payload: Payload, slug: FactSlug, shelf: Shelf): Promise<void> {
  const began = new Date().toISOString()
  const since = new Date(Date.parse(shelf.readUpTo) - overlap).toISOString()
  const where = { updatedAt: { greater_than_equal: since } }
  // Asked first, because to count takes a hundredth of the time of a list, and mostly there is nothing new.
  const { totalDocs: changed } = await payload.count({ overrideAccess: true, collection: slug, where })
  const reread = changed > 0 ? await read(payload, slug, where) : []
  for (const fact of reread) shelf.facts.set(fact.id, fact)
  // Where everything is public there is nothing to lay over it.
  if ([...shelf.facts.values()].some(isDraft)) await readDrafts(payload, slug, shelf, since, reread.filter(isDraft))
  shelf.readUpTo = began
  const { totalDocs } = await payload.count({ overrideAccess: true, collection: slug })
  if (totalDocs !== shelf.facts.size) await forgetDeleted(payload, slug, shelf)
}

async function read(payload: Payload, slug: FactSlug, where: Where): Promise<Fact<FactSlug>[]> {
  const fields = [...factFields[slug], 'updatedAt', 'createdAt']
  const { docs } = await payload.find({
    // Kept for everybody; what each may see of it is decided when it is read.
    overrideAccess: true,
    collection: slug,
    where,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    pagination: false,
    depth: 0,
    locale: 'ja',
  })
  return docs as Fact<FactSlug>[]
}

/**
 * Takes the latest words of what was never public, or is no longer. Payload leaves the document itself as it was and saves
 * a draft as a version only: without this a name that was put right would be complained about until it is published.
 * `reread` are those whose document was just read again, and would have lost what their version says.
 */
async function readDrafts(
  payload: Payload,
  slug: FactSlug,
  shelf: Shelf,
  since: string,
  reread: readonly { id: string }[],
): Promise<void> {
  const isNew: Where = { updatedAt: { greater_than_equal: since } }
  const isReread: Where = { parent: { in: reread.map(({ id }) => id) } }
  const where: Where = {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      reread.length > 0 ? { or: [isNew, isReread] } : isNew,
    ],
  }
  const { totalDocs } = await payload.countVersions({ overrideAccess: true, collection: slug, where })
  if (totalDocs === 0) return
  const fields = [...factFields[slug], 'updatedAt', 'createdAt']
  const { docs } = await payload.findVersions({
    overrideAccess: true,
    collection: slug,
    where,
    select: { parent: true, version: Object.fromEntries(fields.map((field) => [field, true])) },
    pagination: false,
    depth: 0,
    locale: 'ja',
  })
  for (const { parent, version } of docs) {
    const id = String(parent)
    const fact: Standing | undefined = shelf.facts.get(id)
    if (fact?._status === 'draft') shelf.facts.set(id, { ...fact, ...version, ...whose(fact) })
  }
}

type Standing = { updatedAt: string; id?: string; createdAt?: string; _status?: string | null }
const isDraft = (fact: object) => '_status' in fact && fact._status === 'draft'
const whose = ({ id, createdAt }: Standing) => ({ id, createdAt })

async function forgetDeleted(payload: Payload, slug: FactSlug, shelf: Shelf): Promise<void> {
  const { docs } = await payload.find({
    overrideAccess: true,
    collection: slug,
    select: {},
    pagination: false,
    depth: 0,
  })
  const present = new Set(docs.map(({ id }) => String(id)))
  for (const id of shelf.facts.keys()) if (!present.has(id)) shelf.facts.delete(id)
}

function shelfOf(payload: Payload, slug: FactSlug): Shelf {
  const own = shelves.get(payload) ?? new Map<FactSlug, Shelf>()
  shelves.set(payload, own)
  const shelf = own.get(slug) ?? { facts: new Map(), readUpTo: new Date(overlap).toISOString() }
  own.set(slug, shelf)
  return shelf
}
