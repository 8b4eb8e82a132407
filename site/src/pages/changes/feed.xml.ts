import type { APIRoute } from 'astro'
import { getPageLanguage } from '../../i18n/page-language.ts'
import { presentChangeEntries } from '../../presenters/feed/feed.ts'
import { respondWithFeed } from '../../presenters/feed/respond.ts'
import { getFeedChanges } from '../../queries/feed.ts'
import { getFrame } from '../../queries/frame.ts'

/** What changed in the plan and why, newest first. */
export const GET: APIRoute = (context) => {
  const { citizens, siteUrl } = context.locals
  const frame = getFrame(citizens)
  if (citizens === undefined || frame === undefined) return new Response(null, { status: 404 })
  const { locale, messages } = getPageLanguage(context)
  return respondWithFeed({
    site: frame.site,
    title: messages.results.changes.title,
    locale,
    siteUrl,
    feedPath: '/changes/feed.xml',
    pagePath: '/changes/',
    entries: presentChangeEntries(getFeedChanges(citizens), { locale, siteUrl }),
  })
}
