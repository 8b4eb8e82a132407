import type { APIRoute } from 'astro'
import { writeSitemap } from '../presenters/sitemap/sitemap.ts'
import { getSitemapPages } from '../queries/sitemap.ts'

/** The citizens' pages; the showcase has a sitemap of its own under /welcome/. */
export const GET: APIRoute = ({ locals }) => {
  if (!locals.citizens?.isReady()) return new Response(null, { status: 404 })
  return new Response(writeSitemap(getSitemapPages(locals.citizens), locals.siteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
