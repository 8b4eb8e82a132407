import type { APIRoute } from 'astro'
import { presentTheme } from '../presenters/theme/theme.ts'
import { getFrame } from '../queries/frame.ts'

/** The city's colour as a small sign: somebody speaking, the words rising. */
export const GET: APIRoute = ({ locals }) => {
  const accent = (getFrame(locals.citizens) ?? getFrame(locals.showcase))?.site.accentColour ?? '#264af4'
  const { accent: ground, onAccent } = presentTheme(accent)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${ground}"/><path d="M7 8h18v12H15l-5 5v-5H7z" fill="${onAccent}"/></svg>`
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
}
