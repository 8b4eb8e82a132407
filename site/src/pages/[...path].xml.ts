import type { APIRoute } from 'astro'

/**
 * Makes the router know `/en/feed.xml` and its like, which the middleware then leads to their one source. What comes
 * as far as here is no feed in any language.
 */
export const GET: APIRoute = () => new Response(null, { status: 404 })
