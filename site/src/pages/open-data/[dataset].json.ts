import { writeJson } from '@aritai/domain'
import type { APIRoute } from 'astro'
import { getDataTable } from '../../presenters/open-data/dataset.ts'

export const GET: APIRoute = ({ params, locals }) => {
  const table = getDataTable(params.dataset, locals)
  if (table === undefined) return new Response(null, { status: 404 })
  return new Response(writeJson(table), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
