import { type CoverageRow, getMissingVoices, terms } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import { getListAddress } from '../workspace/list-address.ts'
import { type Column, DataTable, Empty, Section } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import type { CoveragePart } from './coverage-part.ts'
import type { CoverageWords } from './words.ts'

/** Groups that are surely under-heard, with the numbers behind the judgement and the voices that there are. */
export function UnderHeard({ found, words, language }: CoveragePart) {
  const rows = getMissingVoices(found.coverage)
  const nameOf = new Map(found.districts.map(({ id, name }) => [id, name]))
  const describe = ({ area, generation }: CoverageRow) => {
    const name = nameOf.get(area) ?? ''
    return listed([name, terms.generation[generation][language]], language)
  }
  const columns: Column<CoverageRow>[] = [
    {
      id: 'who',
      heading: words.who,
      cell: (row) => (
        <Link href={getListAddress('voices', { area: row.area, generation: row.generation })} prefetch={false}>
          {describe(row)}
        </Link>
      ),
    },
    { id: 'population', heading: words.population, holds: 'figures', cell: ({ population }) => population },
    { id: 'voices', heading: words.voices, holds: 'figures', cell: ({ count }) => count },
    { id: 'expected', heading: words.expected, holds: 'figures', cell: ({ expected }) => expected.toFixed(1) },
    { id: 'rate', heading: words.rate, cell: (row) => describeRate(row, words) },
  ]
  return (
    <Section id="under-heard" title={words.surely} help={words.surelyHelp}>
      {rows.length === 0 ? (
        <Empty>{words.surelyNone}</Empty>
      ) : (
        <DataTable
          caption={words.surely}
          columns={columns}
          rows={rows}
          keyOf={({ area, generation }) => `${area} ${generation}`}
        />
      )}
    </Section>
  )
}

export function describeRate({ rate, interval }: Pick<CoverageRow, 'rate' | 'interval'>, words: CoverageWords): string {
  if (rate === null || interval === null) return '–'
  return words.rateOf(rate.toFixed(2), interval.low.toFixed(2), interval.high.toFixed(2))
}
