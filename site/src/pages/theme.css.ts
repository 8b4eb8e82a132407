import type { APIRoute } from 'astro'
import { presentTheme, writeThemeCss } from '../presenters/theme/theme.ts'
import { getFrame } from '../queries/frame.ts'

/** The city's colours as a style sheet: a style sheet of its own needs no exception in the content security policy. */
export const GET: APIRoute = ({ locals }) => {
  const accent = getFrame(locals.citizens)?.site.accentColour
  return new Response(accent === undefined ? '' : writeThemeCss(presentTheme(accent)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
