import type { APIRoute } from 'astro'
import { getPageLanguage } from '../i18n/page-language.ts'
import { presentFeedEntries } from '../presenters/feed/feed.ts'
import { respondWithFeed } from '../presenters/feed/respond.ts'
import { getFeedDocuments } from '../queries/feed.ts'
import { getFrame } from '../queries/frame.ts'

/** Voices, stories and changes, newest first. */
export const GET: APIRoute = (context) => {
  const { citizens, siteUrl } = context.locals
  const frame = getFrame(citizens)
  if (citizens === undefined || frame === undefined) return new Response(null, { status: 404 })
  const { locale } = getPageLanguage(context)
  const entries = presentFeedEntries(getFeedDocuments(citizens), { locale, siteUrl })
  return respondWithFeed({
    site: frame.site,
    title: '',
    locale,
    siteUrl,
    feedPath: '/feed.xml',
    pagePath: '/',
    entries,
  })
}
