import type { APIRoute } from 'astro'
import { writeSitemap } from '../../presenters/sitemap/sitemap.ts'
import { getWelcomeSitemapPages } from '../../queries/welcome/sitemap.ts'

/** The showcase's pages, for search engines. */
export const GET: APIRoute = ({ locals }) => {
  if (!locals.showcase?.isReady()) return new Response(null, { status: 404 })
  return new Response(writeSitemap(getWelcomeSitemapPages(locals.showcase), locals.siteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
