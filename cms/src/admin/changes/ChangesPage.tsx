import '@aritai/figures/figures.css'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isPlanner } from '../../access/predicates.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { Empty } from '../workspace/parts/index.ts'
import { ChangeEntry } from './ChangeEntry.tsx'
import { ChangeFilters } from './ChangeFilters.tsx'
import './changes.css'
import { changesPage } from './page.ts'
import { type ChangeFilter, getKinds, readChanges } from './read-changes.ts'
import { wordsOf } from './words.ts'

export const ChangesPage = (view: AdminViewServerProps) => drawPage(view, changesPage, drawChanges)

async function drawChanges({ req, staff, language, query }: PageContext) {
  const words = wordsOf(language)
  const filter: ChangeFilter = {
    kind: query('kind'),
    words: query('words'),
    document: query('document'),
    from: query('from'),
    to: query('to'),
  }
  const page = Math.max(1, Math.trunc(Number(query('page') ?? 1)) || 1)
  const kinds = getKinds(req, language)
  const { rows, total, pages } = await readChanges(req, filter, page)
  const address = (changes: ChangeFilter & { page?: number }) => {
    const given = Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== undefined && value !== '')
    return `/admin${changesPage.path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
  }
  return (
    <>
      <ChangeFilters filter={filter} kinds={kinds} words={words} action={`/admin${changesPage.path}`} />
      <p role="status">{words.found(total)}</p>
      {rows.length === 0 ? <Empty>{words.none}</Empty> : null}
      <ol className="changes">
        {rows.map((row) => (
          <ChangeEntry
            key={row.id}
            row={row}
            kind={kinds.find(({ kind }) => kind === row.kind)}
            mayWithhold={isPlanner(staff) === true}
            ofThis={address({ document: row.document, kind: row.kind })}
            {...{ language, words }}
          />
        ))}
      </ol>
      {pages > 1 ? (
        <nav className="changes__pages" aria-label={words.page(page, pages)}>
          {page > 1 ? <Link href={address({ page: page - 1 })}>{words.previous}</Link> : null}
          <span>{words.page(page, pages)}</span>
          {page < pages ? <Link href={address({ page: page + 1 })}>{words.next}</Link> : null}
        </nav>
      ) : null}
    </>
  )
}
