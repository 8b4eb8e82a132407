import { getFiscalYear, type NameStanding, nameStandings } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { readFacts } from '../../facts/index.ts'
import { today } from '../../fields/day.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { listNames, namesOnPage } from './list-names.ts'
import { NameCounts } from './NameCounts.tsx'
import { NamePages } from './NamePages.tsx'
import { NameTable } from './NameTable.tsx'
import { namesPage } from './page.ts'

export const NamesPage = (view: AdminViewServerProps) => drawPage(view, namesPage, drawNames)

async function drawNames({ req, language, query }: PageContext) {
  const [projects, measures] = await Promise.all([readFacts(req, 'projects'), readFacts(req, 'measures')])
  const names = listNames({ projects, measures }, getFiscalYear(today()))
  const chosen = standingOf(query('standing'))
  const matching = chosen ? names.filter(({ standing }) => standing === chosen) : names
  const { names: shown, ...place } = namesOnPage(matching, Number(query('page')))
  return (
    <>
      <NameCounts names={names} chosen={chosen} language={language} />
      <NameTable names={shown} chosen={chosen} language={language} />
      <NamePages {...place} chosen={chosen} language={language} />
    </>
  )
}

const standingOf = (value: string | undefined): NameStanding | undefined =>
  nameStandings.find((standing) => standing === value)
