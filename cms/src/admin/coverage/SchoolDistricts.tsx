import { type PlaceCoverage, terms } from '@aritai/domain'
import { CoverageGrid } from '@aritai/figures'
import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import { getListAddress } from '../workspace/list-address.ts'
import { type Column, DataTable, Empty, Notice, Section } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import type { CoveragePart } from './coverage-part.ts'
import { drawGrid } from './draw-grid.ts'
import type { StaffCoverage } from './read-coverage.ts'
import { Scrolling } from './Scrolling.tsx'
import { describeRate } from './UnderHeard.tsx'
import type { CoverageWords } from './words.ts'

/** 小学校区: another division of the city, compared as far as its people were counted, and said where they were not. */
export function SchoolDistricts({ found, words, language }: CoveragePart) {
  const { schoolDistricts, schoolCoverage, bySchoolDistrict } = found
  return (
    <Section id="school-districts" title={words.schools} help={words.schoolsHelp}>
      {schoolDistricts.length === 0 && <Empty>{words.schoolsNone}</Empty>}
      {schoolDistricts.length > 0 && schoolCoverage && (
        <Scrolling>
          <CoverageGrid drawing={drawGrid(schoolCoverage, schoolDistricts, words.grid(undefined), language)} />
        </Scrolling>
      )}
      {schoolDistricts.length > 0 && !schoolCoverage && (
        <>
          <Notice>{describeGaps(found, words, language)}</Notice>
          <DataTable
            caption={words.grid(undefined)}
            columns={getColumns(found, words, language)}
            rows={bySchoolDistrict}
            keyOf={({ place }) => place}
          />
        </>
      )}
    </Section>
  )
}

function describeGaps({ schoolDistricts }: StaffCoverage, words: CoverageWords, language: Language): string {
  const uncounted = schoolDistricts.filter(({ counted }) => !counted).map(({ name }) => name)
  const names = listed(uncounted, language)
  return [words.schoolsWithoutGenerations, ...(uncounted.length > 0 ? [words.schoolsUncounted(names)] : [])].join(
    language === 'en' ? ' ' : '',
  )
}

function getColumns(found: StaffCoverage, words: CoverageWords, language: Language): Column<PlaceCoverage>[] {
  const nameOf = new Map(found.schoolDistricts.map(({ id, name }) => [id, name]))
  return [
    {
      id: 'place',
      heading: terms.concept.schoolDistrict[language],
      cell: ({ place }) => (
        <Link href={getListAddress('voices', { schoolDistrict: place })} prefetch={false}>
          {nameOf.get(place)}
        </Link>
      ),
    },
    { id: 'population', heading: words.population, holds: 'figures', cell: ({ population }) => population || '–' },
    { id: 'voices', heading: words.voices, holds: 'figures', cell: ({ count }) => count },
    {
      id: 'expected',
      heading: words.expected,
      holds: 'figures',
      cell: ({ expected, population }) => (population ? expected.toFixed(1) : '–'),
    },
    { id: 'rate', heading: words.rate, cell: (row) => describeRate(row, words) },
    { id: 'hearing', heading: words.hearing, cell: ({ hearing }) => terms.hearing[hearing][language] },
  ]
}
