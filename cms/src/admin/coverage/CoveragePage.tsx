import { CoverageGrid } from '@aritai/figures'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/user.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { getListAddress } from '../workspace/list-address.ts'
import { Empty, Notice, Section } from '../workspace/parts/index.ts'
import { drawGrid } from './draw-grid.ts'
import { Outreach } from './Outreach.tsx'
import { coveragePage } from './page.ts'
import { readCoverage, type StaffCoverage } from './read-coverage.ts'
import { SchoolDistricts } from './SchoolDistricts.tsx'
import { Scrolling } from './Scrolling.tsx'
import { UnderHeard } from './UnderHeard.tsx'
import { type CoverageWords, coverageWords } from './words.ts'
import './coverage.css'

/** Whose voices are missing, for those who can go and ask (方向性④). */
export const CoveragePage = (view: AdminViewServerProps) => drawPage(view, coveragePage, drawCoverage)

async function drawCoverage({ req, staff, language }: PageContext) {
  const words = coverageWords[language]
  const found = await readCoverage(req)
  // Payload lets moderators and the planning section read every voice, others what is decided.
  const seesAll = hasRole(staff, 'moderator', 'planner', 'admin')
  if (found.coverage.areaTotals.length === 0) return <NoPopulation words={words} />
  return (
    <>
      <Notice>
        {words.counted(found.heard, found.coverage.placed)}
        {seesAll ? null : ` ${words.readersSee}`}
      </Notice>
      <Outreach found={found} words={words} language={language} />
      <Section id="districts" title={words.districts} help={words.districtsHelp}>
        <Scrolling>
          <CoverageGrid
            drawing={drawGrid(found.coverage, found.districts, words.grid(getCountedOn(found)), language)}
          />
        </Scrolling>
        <p className="coverage__legend">{words.legend}</p>
      </Section>
      <UnderHeard found={found} words={words} language={language} />
      <SchoolDistricts found={found} words={words} language={language} />
    </>
  )
}

function NoPopulation({ words }: { words: CoverageWords }) {
  return (
    <Empty>
      {words.noPopulation}{' '}
      <Link href={getListAddress('population')} prefetch={false}>
        {words.addPopulation}
      </Link>
    </Empty>
  )
}

/** The day of the count, where all districts were counted on one. */
function getCountedOn({ districts }: StaffCoverage): string | undefined {
  const days = new Set(districts.flatMap(({ counted }) => counted?.countedOn.slice(0, 10) ?? []))
  return days.size === 1 ? [...days][0] : undefined
}
