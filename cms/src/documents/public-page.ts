import type { Kind } from '@aritai/publication'
import type { CollectionSlug, GeneratePreviewURL, PayloadRequest } from 'payload'
import { idOf } from '../access/predicates.ts'
import { readPublicDocument } from './main-document.ts'

type Document = Record<string, unknown>
type ToPath = (document: Document, req: PayloadRequest) => string | undefined | Promise<string | undefined>

const at =
  (folder: string): ToPath =>
  ({ slug }) =>
    typeof slug === 'string' ? `/${folder}/${slug}/` : undefined

export const actionPlanPages = 'brand/action-plans'

/** Where citizens read what has a page of its own. */
const paths: Partial<Record<Kind, ToPath>> = {
  plan: () => '/plan/',
  project: at('plan'),
  measure: async ({ slug, project }, req) => {
    const owner = await req.payload.findByID({
      collection: 'projects',
      id: idOf(project) ?? '',
      select: { slug: true },
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    return owner ? `/plan/${owner.slug}/${String(slug)}/` : undefined
  },
  'brand-identity': () => '/brand/',
  'action-plan': at(actionPlanPages),
  decision: at('brand/decisions'),
  dialogue: at('dialogues'),
  story: (story, req) => at(isOnlyInShowcase(story) ? 'welcome/stories' : 'stories')(story, req),
}

const isOnlyInShowcase = ({ channels }: Document) => Array.isArray(channels) && !channels.includes('citizens')
const prefixes: Readonly<Record<string, string>> = { en: '/en', 'ja-easy': '/easy' }

/**
 * The way from a form to the page that the public reads, in the language that is being written; none while the document
 * is not public, where its kind has no page of its own, or where nobody said where the site is.
 */
export function leadToPublicPage(collection: CollectionSlug, kind: Kind): GeneratePreviewURL | undefined {
  const toPath = paths[kind]
  if (!toPath) return undefined
  return async ({ id }, { locale, req }) => {
    // Read when it is asked for: the form of a collection is described without an environment too.
    const { env } = await import('../env.ts')
    const document = env.siteUrl ? await readPublicDocument(req, collection, id) : undefined
    const path = document && (await toPath(document, req))
    return path ? `${env.siteUrl}${prefixes[locale] ?? ''}${path}` : null
  }
}
