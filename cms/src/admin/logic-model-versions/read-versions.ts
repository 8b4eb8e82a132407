import type { PayloadRequest } from 'payload'

/** A version in the list: when it was saved, and whether it was public. */
export type ListedVersion = { id: string; savedAt: string; isPublic: boolean }

/** The versions of a model that the person may read, newest first. */
export async function listVersions(req: PayloadRequest, id: string): Promise<ListedVersion[]> {
  const { docs } = await req.payload.findVersions({
    collection: 'logic-models',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    depth: 0,
    limit: 50,
    select: { updatedAt: true, version: { _status: true } },
    overrideAccess: false,
    req,
  })
  return docs.map((version) => ({
    id: String(version.id),
    savedAt: version.updatedAt,
    isPublic: version.version._status === 'published',
  }))
}

/** The two versions to compare: those asked for, else the newest and the last public one before it, else the one before. */
export function chooseVersions(versions: readonly ListedVersion[], beforeId?: string, afterId?: string) {
  const after = versions.find(({ id }) => id === afterId) ?? versions[0]
  if (!after) return undefined
  const older = versions.slice(versions.indexOf(after) + 1)
  const before = versions.find(({ id }) => id === beforeId) ?? older.find(({ isPublic }) => isPublic) ?? older[0]
  return before && before !== after ? { before, after } : undefined
}

export type ReadVersion = Awaited<ReturnType<typeof readVersion>>

/** The Japanese words of one version. */
export async function readVersion(req: PayloadRequest, id: string) {
  const { version } = await req.payload.findVersionByID({
    collection: 'logic-models',
    id,
    depth: 0,
    locale: 'ja',
    overrideAccess: false,
    req,
  })
  return { ...version, nodes: version.nodes ?? [], links: version.links ?? [] }
}
