import { welcomePaths } from '../../presenters/welcome/welcome-paths.ts'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import type { SitemapPage } from '../sitemap.ts'

/** Every page of the showcase. */
export function getWelcomeSitemapPages(showcase: ReplicaReader<'showcase'>): SitemapPage[] {
  const { home, stories, voices, places, assets } = welcomePaths
  const pagesOf = (kind: 'story' | 'voice' | 'area' | 'page', path: (slug: string) => string) =>
    showcase.list(kind).map(({ slug, updatedOn }) => ({ path: path(slug), day: updatedOn }))
  return [
    ...[home, stories, voices, places, assets].map((path) => ({ path })),
    ...pagesOf('story', welcomePaths.story),
    ...pagesOf('area', welcomePaths.place),
    ...pagesOf('voice', welcomePaths.voice),
    ...pagesOf('page', welcomePaths.page),
  ]
}
