import { byteOrderMark, writeCsv } from '@aritai/domain'
import type { APIRoute } from 'astro'
import { getDataTable } from '../../presenters/open-data/dataset.ts'

/** `voices.csv` for programs, `voices-bom.csv` for spreadsheets that need the byte order mark. */
export const GET: APIRoute = ({ params, locals }) => {
  const name = params.dataset ?? ''
  const table = getDataTable(name.replace(/-bom$/, ''), locals)
  if (table === undefined) return new Response(null, { status: 404 })
  return new Response(`${name.endsWith('-bom') ? byteOrderMark : ''}${writeCsv(table)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'access-control-allow-origin': '*',
    },
  })
}
