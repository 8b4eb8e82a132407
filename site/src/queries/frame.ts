import type { CitizensDocument, ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** What surrounds every page of a channel: the city's name and contact, and the pages of its menu. */
export type Frame = {
  site: CitizensDocument<'site'>
  menu: ShowcaseDocument<'page'>[]
  /** Slugs of all pages the city has written, in the menu or not. */
  pages: ReadonlySet<string>
}

/** Undefined while the city is still being prepared. */
export function getFrame(reader: ReplicaReader<'citizens'> | ReplicaReader<'showcase'> | undefined): Frame | undefined {
  if (reader === undefined || !reader.isReady()) return undefined
  const citizens = reader as ReplicaReader<'citizens'>
  const site = citizens.getBySlug('site', 'site')
  if (site === undefined) return undefined
  const pages = citizens.list('page')
  return { site, menu: pages.filter(({ inMenu }) => inMenu), pages: new Set(pages.map(({ slug }) => slug)) }
}
