import type { CitizensDocument, ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** What surrounds every page of a channel: the city's name and contact, and the pages of its menu. */
export type Frame = {
  site: CitizensDocument<'site'>
  menu: ShowcaseDocument<'page'>[]
}

/** Undefined while the city is still being prepared. */
export function getFrame(reader: ReplicaReader<'citizens'> | ReplicaReader<'showcase'> | undefined): Frame | undefined {
  if (reader === undefined || !reader.isReady()) return undefined
  const citizens = reader as ReplicaReader<'citizens'>
  const site = citizens.getBySlug('site', 'site')
  if (site === undefined) return undefined
  return { site, menu: citizens.list('page').filter(({ inMenu }) => inMenu) }
}
