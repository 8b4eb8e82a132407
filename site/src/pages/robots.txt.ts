import type { APIRoute } from 'astro'
import { writeRobots } from '../presenters/sitemap/sitemap.ts'

export const GET: APIRoute = ({ locals }) => {
  const sitemaps = locals.channels.map(
    (channel) => `${locals.siteUrl}${channel === 'citizens' ? '' : '/welcome'}/sitemap.xml`,
  )
  return new Response(writeRobots(sitemaps), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
