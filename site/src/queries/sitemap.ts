import { paths } from '../presenters/paths.ts'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces } from './measure-place.ts'

/** A page of the site by its Japanese address, and the day it last changed where one document makes the page. */
export type SitemapPage = { path: string; day?: string | undefined }

const fixed = [
  '/',
  '/plan/',
  '/voices/',
  '/voices/new/',
  '/brand/',
  '/brand/action-plans/',
  '/areas/',
  '/dialogues/',
  '/results/',
  '/changes/',
  '/stories/',
  '/open-data/',
  '/print/plan/',
]

export function getSitemapPages(citizens: ReplicaReader<'citizens'>): SitemapPage[] {
  const measures = getMeasurePlaces(
    citizens,
    citizens.list('measure').map(({ id }) => id),
  )
  const pagesOf = (
    kind: 'voice' | 'area' | 'change' | 'dialogue' | 'story' | 'decision' | 'project' | 'action-plan',
    path: (slug: string) => string,
  ) => citizens.list(kind).map(({ slug, updatedOn }) => ({ path: path(slug), day: updatedOn }))
  return [
    ...fixed.map((path) => ({ path })),
    ...pagesOf('project', paths.project),
    ...measures.map(({ measure, project }) => ({
      path: paths.measure(project.slug, measure.slug),
      day: measure.updatedOn,
    })),
    ...pagesOf('voice', paths.voice),
    ...pagesOf('action-plan', paths.actionPlan),
    ...pagesOf('decision', paths.decision),
    ...citizens
      .list('brand-identity', { where: [{ relation: 'state', id: 'in-dialogue' }] })
      .map(({ slug, updatedOn }) => ({ path: paths.inclusion(slug), day: updatedOn })),
    ...pagesOf('area', paths.area),
    ...pagesOf('dialogue', paths.dialogue),
    ...pagesOf('story', paths.story),
    ...pagesOf('change', paths.change),
    ...citizens.list('page').map(({ slug, updatedOn }) => ({ path: `/${slug}/`, day: updatedOn })),
  ]
}
