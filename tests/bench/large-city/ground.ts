import type { CollectionSlug, Payload } from 'payload'

/** What the demonstration city has and the large one builds upon. */
export type Ground = {
  today: string
  projects: string[]
  districts: string[]
  schoolDistricts: string[]
  prompts: string[]
  departments: string[]
  identity: { id: string; criteria: string[] }
}

/** Reads the ids of the demonstration city. */
export async function readGround(payload: Payload, today: string): Promise<Ground> {
  const read = async (collection: CollectionSlug) =>
    (await payload.find({ collection, overrideAccess: true, pagination: false, depth: 0 })).docs as unknown as Found[]
  const ids = (found: readonly Found[]) => found.map(({ id }) => id)
  const areas = await read('areas')
  const identity = (await read('brand-identities')).find(({ state }) => state === 'adopted')
  if (!identity) throw new Error('The demonstration city has no adopted identity.')
  return {
    today,
    projects: ids(await read('projects')),
    districts: ids(areas.filter(({ kind }) => kind === 'district')),
    schoolDistricts: ids(areas.filter(({ kind }) => kind === 'school-district')),
    prompts: ids(await read('prompts')),
    departments: ids(await read('departments')),
    identity: { id: identity.id, criteria: (identity.criteria ?? []).map(({ key }) => key) },
  }
}

type Found = { id: string; kind?: string; state?: string; criteria?: { key: string }[] | null }
